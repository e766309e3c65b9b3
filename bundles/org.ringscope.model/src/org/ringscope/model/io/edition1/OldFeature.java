// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

/**
 * A feature of edition 1.
 *
 * @param owner the class that has it
 * @param unset what it means where a file does not say it, as edition 2 writes that; null where edition 2 means the same
 * @param becomes the attribute of edition 2; in words where it is not one of the same element
 * @param isCopied whether it is one of the same element
 */
record OldFeature(String owner, String name, OldValue value, String unset, String becomes, boolean isCopied) {}
