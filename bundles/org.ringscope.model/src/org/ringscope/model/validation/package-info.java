// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What must hold for a topology, beyond what the model's types say already, and what of it cannot be run yet.
 *
 * <p>Start with {@link org.ringscope.model.validation.TopologyValidator}: headless callers ask it for
 * {@link org.ringscope.model.validation.Finding}s, editors use it as EMF's validator. Each rule is one
 * {@link org.ringscope.model.validation.TopologyRule} for one class of the model; the classes named {@code …Rules} hold them
 * by subject, and {@link org.ringscope.model.validation.Rules} lists these. Rules are stateless; a rule stays silent about
 * what another rule reports already (a missing reference, a size of 0). Hints are gathered: one line for all elements that
 * have the same reason; {@link org.ringscope.model.validation.RunRules} are those for which a run is refused.
 */
package org.ringscope.model.validation;
