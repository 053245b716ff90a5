/** HTML from templates: everything that comes from outside is escaped, nothing is allowed that the page does not need. */
package io.claimstream.cli.template;
