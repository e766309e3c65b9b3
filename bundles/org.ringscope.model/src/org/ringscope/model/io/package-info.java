// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Reading and writing {@code .topology} files. Start with {@link org.ringscope.model.io.TopologyFiles}; a file in Eclipse is a
 * {@link org.ringscope.model.io.TopologyResource}. {@code xml} has the text, {@code Editions} finds who reads it, and
 * {@code TopologyReader} and {@code TopologyWriter} turn it into a topology and back: what nobody edited stays as it is.
 *
 * <p>A file comes from outside: it is read without document types, without external entities and without following
 * references to other files, and whatever is wrong with it becomes one
 * {@link org.ringscope.model.io.MalformedTopologyException} with file, line and reason.
 */
package org.ringscope.model.io;
