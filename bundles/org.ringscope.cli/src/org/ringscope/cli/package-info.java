// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: everything that the IDE shows, without a display. {@link org.ringscope.cli.Main} is where to start reading;
 * each command is one class. {@code argument} has the values of its options, {@code output} how it prints. Uses picocli for arguments and Gson for
 * JSON.
 *
 * <p>Exit codes: 0 done, 1 done and an error was found, 2 usage, 3 unreadable input, 130 interrupted. Commands load what they
 * need when they run, so that a first line of output does not wait for the rest.
 */
package org.ringscope.cli;
