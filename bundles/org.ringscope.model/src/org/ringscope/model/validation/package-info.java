// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What must hold for a topology, beyond what the model's types say already.
 *
 * <p>Start with {@link org.ringscope.model.validation.TopologyValidator}: headless callers ask it for
 * {@link org.ringscope.model.validation.Finding}s, editors use it as EMF's validator. Each rule is one
 * {@link org.ringscope.model.validation.TopologyRule}; the classes named {@code …Rules} hold them by subject. Rules are
 * stateless; a rule stays silent about what another rule reports already (a missing reference, a size of 0).
 */
package org.ringscope.model.validation;
