// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** Texts of systems to begin with, for wizards and the command line. */
package org.ringscope.examples.template;
