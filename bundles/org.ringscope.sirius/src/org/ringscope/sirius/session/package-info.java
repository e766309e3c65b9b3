// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** Sirius' sessions on topologies: making one with its first diagram ({@link org.ringscope.sirius.session.TopologySessions}). */
package org.ringscope.sirius.session;
