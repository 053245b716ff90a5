package io.claimstream.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The two ports of a broker on the loopback interface.
 *
 * @param broker where clients connect
 * @param controller where the broker reaches its own controller
 */
record LoopbackPorts(int broker, int controller) {

    /** The address that both ports are bound to. */
    static final String HOST = "127.0.0.1";

    /**
     * Finds ports that are free at this moment.
     *
     * @param broker the port for clients; 0 for any free one
     * @throws EmbeddedBrokerException if the wished port is taken
     */
    static LoopbackPorts find(int broker) {
        try (ServerSocket brokerSocket = bind(broker);
                ServerSocket controllerSocket = bind(0)) {
            return new LoopbackPorts(brokerSocket.getLocalPort(), controllerSocket.getLocalPort());
        } catch (BindException e) {
            throw taken(broker, e);
        } catch (IOException e) {
            throw new EmbeddedBrokerException("cannot open a port on " + HOST + " (" + e.getMessage() + ")", e);
        }
    }

    /** The error of a port that somebody else listens on. */
    static EmbeddedBrokerException taken(int port, Throwable cause) {
        return new EmbeddedBrokerException(
                "port " + port + " on " + HOST
                        + " is taken or may not be used; stop what listens there, or choose another port (0 for any free one)",
                cause);
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
