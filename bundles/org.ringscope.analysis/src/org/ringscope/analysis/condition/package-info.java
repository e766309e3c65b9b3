// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * The language of conditions, the same wherever rows are chosen: {@code latency>30ms and not endpoint=0x400}. Start with
 * {@link org.ringscope.analysis.condition.Condition}. What can be asked of a kind of rows is its
 * {@link org.ringscope.analysis.condition.Vocabulary}; who has the rows makes the evaluators of single comparisons.
 *
 * <p>Grammar, in which words stand beside each other for {@code and}, and a word alone is searched as text:
 *
 * <pre>
 * condition  = [ or ]
 * or         = and { "or" and }
 * and        = not { [ "and" ] not }
 * not        = "not" not | "(" or ")" | comparison | word
 * comparison = field ( "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "~" ) word
 * word       = characters without space, quote, parenthesis, "=", "&lt;", "&gt;", "~" | '"' any characters '"'
 * </pre>
 */
package org.ringscope.analysis.condition;
