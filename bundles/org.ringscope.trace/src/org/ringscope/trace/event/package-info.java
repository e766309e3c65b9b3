// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/** The catalogue of events with their fields, and one event as it lies in a packet: encoded, laid out by the metadata, viewed. */
package org.ringscope.trace.event;
