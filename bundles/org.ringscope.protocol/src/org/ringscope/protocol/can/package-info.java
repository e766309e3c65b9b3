// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * CAN and CAN FD: frames as Linux keeps them ({@code include/uapi/linux/can.h}), how many bits they have on the wire, and
 * how long these take (ISO 11898-1:2015).
 */
package org.ringscope.protocol.can;
