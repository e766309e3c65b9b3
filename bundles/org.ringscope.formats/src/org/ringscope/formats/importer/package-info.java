// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What every importer is and gets: {@link org.ringscope.formats.importer.Importer}, the input as bytes and lines, and the
 * {@link org.ringscope.formats.importer.ImportTarget} that it writes events to.
 *
 * <p>Importers are stateless; a conversion runs on the thread that asks for it and is cancelled through its monitor.
 */
package org.ringscope.formats.importer;
