// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Tasks that speak over RPMsg: from either side of a bus, or from user space through the device of an endpoint.
 *
 * <p>Start with {@code RpmsgPort}, which makes both sides look alike.
 */
package org.ringscope.simulation.rpmsg;
