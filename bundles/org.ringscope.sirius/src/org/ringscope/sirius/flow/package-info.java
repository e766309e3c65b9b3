// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The diagram of the last messages: {@link org.ringscope.sirius.flow.FlowLayout where its parts stand} and
 * {@link org.ringscope.sirius.flow.FlowLines what is drawn between them}.
 */
package org.ringscope.sirius.flow;
