// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * A CAN bus between controllers, however these are reached: who goes first, and how long the wire is busy. Start with
 * {@link org.ringscope.runtime.can.CanBus}. Nothing is allocated per frame.
 */
package org.ringscope.runtime.can;
