// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.filter;

import java.util.Collection;
import java.util.function.Function;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.ringscope.analysis.condition.Completion;
import org.ringscope.analysis.condition.ConditionField;
import org.ringscope.analysis.condition.Vocabulary;

/** Proposes what can be typed into a condition, with Ctrl+Space. */
final class ConditionProposals {
  private ConditionProposals() {}

  /** One proposal, and what it replaces. */
  private record Proposed(Completion.Proposal proposal) implements IContentProposal {
    @Override
    public String getContent() {
      return proposal.text();
    }

    @Override
    public int getCursorPosition() {
      return proposal.text().length();
    }

    @Override
    public String getLabel() {
      return proposal.help().isEmpty() ? proposal.text() : proposal.text() + "   " + proposal.help();
    }

    @Override
    public String getDescription() {
      return null;
    }
  }

  static void install(Text text, Vocabulary vocabulary, Function<ConditionField, Collection<String>> values) {
    Completion completion = new Completion(vocabulary, values);
    ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
        (contents, position) -> completion.proposals(contents, position).stream().map(Proposed::new)
            .toArray(IContentProposal[]::new),
        keys(), null);
    adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE); // it would be put at the caret
    adapter.addContentProposalListener(accepted -> {
      Completion.Proposal proposal = ((Proposed) accepted).proposal();
      text.setSelection(proposal.from(), proposal.to());
      text.insert(proposal.text());
    });
  }

  private static KeyStroke keys() {
    try {
      return KeyStroke.getInstance("Ctrl+Space");
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
