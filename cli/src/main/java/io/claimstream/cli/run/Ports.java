package io.claimstream.cli.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
final class Ports {

    /** Where Kafka clients look for a broker when they are told nothing. */
    static final int USUAL_BROKER_PORT = 9092;

    private Ports() {}

    /** {@code usual} where nobody listens there now, or else 0, which is any free port. */
    static int usualOrFree(int usual) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), usual));
            return usual;
        } catch (IOException e) {
            return 0;
        }
    }
}
