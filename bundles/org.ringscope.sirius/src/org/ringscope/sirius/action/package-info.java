// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** What the description of the viewpoint calls by name: opening one diagram out of another. */
package org.ringscope.sirius.action;
