// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** The projects of this bundle, for who has no workbench. */
package org.ringscope.examples;
