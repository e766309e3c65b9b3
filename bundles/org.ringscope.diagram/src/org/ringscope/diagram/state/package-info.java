// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * Fills the elements of {@code ringstate.ecore} from the state that the analysis found. Start with
 * {@link org.ringscope.diagram.state.StateResource}. An element stays and says something else when the state moves; what the
 * state does not know is left unset.
 *
 * <p>Belongs to the thread that owns the elements.
 */
package org.ringscope.diagram.state;
