package io.claimstream.cli;

import io.claimstream.cli.terminal.Talk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people are told as events of the log, so that all of standard error is of one form. */
final class LoggedTalk implements Talk {

    private static final Logger LOG = LoggerFactory.getLogger("claimstream");

    @Override
    public void say(String message) {
        LOG.info(message);
    }

    @Override
    public void fail(String message, Throwable defect) {
        LOG.error(message, defect);
    }
}
