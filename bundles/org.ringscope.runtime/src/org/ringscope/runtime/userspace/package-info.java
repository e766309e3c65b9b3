// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * RPMsg for programs, as Linux gives it to them: {@link org.ringscope.runtime.userspace.ControlDevice} makes an
 * {@link org.ringscope.runtime.userspace.EndpointDevice} for each endpoint. Calls return what the system call returns: a
 * negative error number of {@link org.ringscope.protocol.rpmsg.Errno} where they fail. They are for the tasks of the core
 * that has the bus; nothing is allocated per message.
 */
package org.ringscope.runtime.userspace;
