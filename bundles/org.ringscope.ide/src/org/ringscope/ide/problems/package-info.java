// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** What the Problems view says of topologies, whoever edits them. */
package org.ringscope.ide.problems;
