// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What the driver of each kind of device asks for, and whether the answers are right: start reading at
 * {@link org.ringscope.simulation.requests.Requests}. Everything belongs to the driver's core; what is counted, anybody may
 * ask.
 */
package org.ringscope.simulation.requests;
