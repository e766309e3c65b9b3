// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ringscope.simulation.Fault;
import org.ringscope.simulation.Faults;

/** The mistakes that a run can make on purpose, each with the core that makes it. */
final class FaultsGroup {
  private static final int CORE_WIDTH = 90;
  private static final int TEXT_WIDTH = 200;

  private final List<Row> rows = new ArrayList<>();

  /** A fault with the controls that choose it. */
  private record Row(Fault fault, Button isMade, Text core) {}

  /**
   * @param group of three columns
   * @param changed called when the user has chosen something else
   */
  FaultsGroup(Composite group, Runnable changed) {
    for (Fault fault : Faults.list()) {
      Button isMade = new Button(group, SWT.CHECK);
      isMade.setText(fault.name());
      isMade.setToolTipText("Diagnosis " + fault.diagnosis() + " finds it");
      Text core = new Text(group, SWT.SINGLE | SWT.BORDER);
      core.setMessage("any core");
      core.setToolTipText("Name of the core that makes this mistake; empty for every core that can");
      GridDataFactory.fillDefaults().hint(CORE_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(core);
      Label what = new Label(group, SWT.WRAP);
      what.setText(fault.diagnosis() + ": " + fault.description());
      GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
          .applyTo(what);
      Row row = new Row(fault, isMade, core);
      isMade.addListener(SWT.Selection, event -> {
        enable(row);
        changed.run();
      });
      core.addModifyListener(event -> changed.run());
      rows.add(row);
    }
  }

  private static void enable(Row row) {
    row.core.setEnabled(row.isMade.getSelection());
  }

  /** @param faults as a command line names them, {@code NAME} or {@code NAME:CORE} */
  void show(List<String> faults) {
    for (Row row : rows) {
      String name = row.fault.name();
      String chosen = faults.stream().filter(each -> each.equals(name) || each.startsWith(name + ":")).findFirst()
          .orElse(null);
      row.isMade.setSelection(chosen != null);
      row.core.setText(chosen == null || chosen.equals(name) ? "" : chosen.substring(name.length() + 1));
      enable(row);
    }
  }

  /** What is chosen, as a command line names it. */
  List<String> faults() {
    return rows.stream().filter(row -> row.isMade.getSelection()).map(row -> {
      String core = row.core.getText().strip();
      return core.isEmpty() ? row.fault.name() : row.fault.name() + ":" + core;
    }).toList();
  }
}
