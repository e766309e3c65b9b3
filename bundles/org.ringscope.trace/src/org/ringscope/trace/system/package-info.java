// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** The system that a trace tells about: cores, regions, devices with their queues, buses; written once, at the head of the trace. */
package org.ringscope.trace.system;
