// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

/**
 * Systems that are drawn from files of somebody else: a firmware, a resource table, a device tree. The wizards
 * ({@link org.ringscope.ide.sources.SourceWizard}) show what was found, and what is wrong with it, before anything is
 * made ({@link org.ringscope.ide.sources.SystemPreview}).
 */
package org.ringscope.ide.sources;
