// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

/** A core. {@code kind} and {@code os} are free words such as {@code cortex-a53} and {@code linux}. */
public record CoreInfo(int id, String kind, String os, String name) {}
