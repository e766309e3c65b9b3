// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reading and writing {@code .topology} files. Start with {@link org.ringscope.model.io.TopologyFiles}.
 *
 * <p>A file comes from outside: it is read without document types, without external entities and without following
 * references to other files, and whatever is wrong with it becomes one
 * {@link org.ringscope.model.io.MalformedTopologyException} with file, line and reason.
 */
package org.ringscope.model.io;
