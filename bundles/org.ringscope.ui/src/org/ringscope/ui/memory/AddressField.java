// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field where the user types an address or a name; names are proposed while typing. */
final class AddressField {
  private static final int MOST_PROPOSALS = 100;
  private static final int DELAY_MILLIS = 150;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789/.";

  private final Text text;

  /** @param go called with what was typed when Enter is pressed or a proposal was taken */
  AddressField(Composite parent, Supplier<MemoryNames> names, Consumer<String> go) {
    text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    text.setMessage("go to: 0x3ed40000, symbol, symbol+0x10, rpmsg0/0 avail");
    text.setToolTipText(
        "Address in hex, or the name of a symbol or ring, and Enter (Ctrl+L; Ctrl+Space proposes names)");
    text.setData("id", "org.ringscope.ui.memory.goTo");
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    text.addListener(SWT.DefaultSelection, event -> go.accept(text.getText()));
    ContentProposalAdapter proposals = new ContentProposalAdapter(text, new TextContentAdapter(),
        (contents, position) -> proposals(names.get(), contents.substring(0, position)), keys(), LETTERS.toCharArray());
    proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    proposals.setAutoActivationDelay(DELAY_MILLIS);
    proposals.addContentProposalListener(proposal -> go.accept(proposal.getContent()));
  }

  Text control() {
    return text;
  }

  void setFocus() {
    text.setFocus();
    text.selectAll();
  }

  static IContentProposal[] proposals(MemoryNames names, String typed) {
    List<MemoryNames.Area> found = typed.isBlank() ? List.of() : names.matching(typed.trim(), MOST_PROPOSALS);
    return found.stream()
        .map(area -> new ContentProposal(area.name(), area.name() + "   0x" + Long.toHexString(area.address())
            + (area.length() == 0 ? "" : ", " + area.length() + " bytes"), null))
        .toArray(IContentProposal[]::new);
  }

  private static KeyStroke keys() {
    try {
      return KeyStroke.getInstance("Ctrl+Space");
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
