/** A real browser for the tests of pages: Chromium by Selenium, the same one for a whole run. */
package io.claimstream.cli.browser;
