// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** What every test of windows needs: the event loop, controls by their ids, pictures of what is on the screen. */
package org.ringscope.testkit.ui;
