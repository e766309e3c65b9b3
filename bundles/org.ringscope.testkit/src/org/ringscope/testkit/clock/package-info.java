// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/** Time for cores without a simulation around them; needs nothing but the engine, so benchmarks and thread tests use it too. */
package org.ringscope.testkit.clock;
