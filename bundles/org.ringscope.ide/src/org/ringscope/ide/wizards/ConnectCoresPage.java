// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ringscope.model.NameForm;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.NewBus;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.protocol.rpmsg.NameService;

/** Which two cores, and what the bus between them is called. Says at once why two cores cannot be connected. */
final class ConnectCoresPage extends WizardPage {
  private static final String[] ENTRIES = {"4", "8", "16", "32", "64", "128", "256"};
  private static final String SERVICE = "rpmsg-client-sample";
  private static final String NEW_CORE = "a new core";

  private final Topology topology;
  private final List<Core> selected;
  private final List<Core> cores;
  /** The one that is added where it is chosen; it is no core of the topology before. */
  private final Core added = TopologyFactory.eINSTANCE.createCore();
  private Combo first;
  private Combo second;
  private Text coreName;
  private Text name;
  private Combo entries;
  private Button talks;
  private Text service;
  private Label facts;

  /** @param topology null where none is open */
  ConnectCoresPage(Topology topology, List<Core> selected) {
    super("cores", "Connect Two Cores", null);
    this.topology = topology;
    this.selected = selected;
    cores = topology == null ? List.of() : new TopologyContents(topology).cores();
    setDescription(
        "An RPMsg bus with its rings, buffers, doorbells and the windows through which both sides see them.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
    first = combo(page, "&Host:", "host");
    second = combo(page, "&Remote:", "remote");
    cores.forEach(core -> {
      first.add(core.getName());
      second.add(core.getName());
    });
    second.add(NEW_CORE);
    coreName = text(page, "Name of the new &core:", "coreName");
    name = text(page, "&Name of the bus:", "name");
    entries = combo(page, "&Entries of each ring:", "entries");
    entries.setItems(ENTRIES);
    entries.setText("16");
    talks = new Button(page, SWT.CHECK);
    talks.setText("With a c&lient on the host and a service on the remote that answers it");
    talks.setSelection(true);
    talks.setData("id", "talks");
    GridDataFactory.fillDefaults().span(2, 1).applyTo(talks);
    service = text(page, "&Service:", "service");
    service.setText(SERVICE);
    facts = new Label(page, SWT.WRAP);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(420, SWT.DEFAULT).applyTo(facts);
    choose();
    talks.addListener(SWT.Selection, e -> check());
    check();
    setErrorMessage(null); // nobody has done anything wrong yet
    setControl(page);
  }

  private Combo combo(Composite page, String label, String id) {
    new Label(page, SWT.NONE).setText(label);
    Combo combo = new Combo(page, SWT.READ_ONLY);
    combo.setData("id", id);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    combo.addListener(SWT.Selection, e -> check());
    return combo;
  }

  private Text text(Composite page, String label, String id) {
    new Label(page, SWT.NONE).setText(label);
    Text text = new Text(page, SWT.BORDER);
    text.setData("id", id);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    text.addListener(SWT.Modify, e -> check());
    return text;
  }

  /** What is selected, else two that have no bus yet; the host is who boots others already, or is an application core. */
  private void choose() {
    if (topology == null) {
      return;
    }
    added.setKind(CoreKind.MICROCONTROLLER);
    coreName.setText(NewElement.freeName(topology, topology, added, "core"));
    List<NewBus.Pair> pairs = new ArrayList<>();
    for (Core one : cores) {
      for (Core other : cores) {
        boolean isWanted = List.of(one, other).containsAll(selected.subList(0, Math.min(2, selected.size())));
        if (isWanted && NewBus.refusal(one, other) == null && (selected.size() > 1 || !isConnected(one, other))) {
          pairs.add(NewBus.pair(one, other));
        }
      }
    }
    pairs.stream().max(Comparator.comparingInt(this::likely)).ifPresentOrElse(pair -> {
      first.select(cores.indexOf(pair.host()));
      second.select(cores.indexOf(pair.remote()));
    }, this::chooseNew);
    name.setText(NewElement.freeName(topology, topology, TopologyFactory.eINSTANCE.createRpmsgDevice(), "rpmsg"));
  }

  /** All that are there have their buses: a new one beside them. */
  private void chooseNew() {
    if (selected.size() < 2) {
      cores.stream().filter(core -> selected.isEmpty() || selected.contains(core) || isBooting(core, selected.get(0)))
          .max(Comparator.comparingInt(core -> likely(new NewBus.Pair(core, added))))
          .ifPresent(core -> first.select(cores.indexOf(core)));
      second.select(cores.size());
    }
  }

  private static boolean isBooting(Core core, Core other) {
    return other.getBootedBy() == core;
  }

  private boolean isConnected(Core one, Core other) {
    return new TopologyContents(topology).buses().stream()
        .anyMatch(bus -> List.of(one, other).contains(bus.getDriverSide())
            && List.of(one, other).contains(bus.getDeviceSide()));
  }

  private int likely(NewBus.Pair pair) {
    boolean isHost = cores.stream().anyMatch(core -> core.getBootedBy() == pair.host());
    boolean isApplication =
        pair.host().getKind() == CoreKind.APPLICATION || pair.host().getOs() == OperatingSystem.LINUX;
    return (isHost ? 4 : 0) + (isApplication ? 2 : 0) + (pair.remote().getBootedBy() == pair.host() ? 1 : 0);
  }

  private Core core(Combo combo) {
    int index = combo.getSelectionIndex();
    return index < 0 ? null : index < cores.size() ? cores.get(index) : added;
  }

  private void check() {
    if (facts == null) {
      return; // still being made
    }
    service.setEnabled(talks.getSelection());
    coreName.setEnabled(isAdded());
    added.setName(coreName.getText());
    String wrong = wrong();
    setErrorMessage(wrong);
    setPageComplete(wrong == null);
    facts.setText(wrong != null ? "" : words());
    facts.getParent().layout();
  }

  private String wrong() {
    if (topology == null) {
      return "Open a topology first.";
    } else if (cores.isEmpty()) {
      return "A bus needs a core that boots the other: " + topology.getName() + " has none.";
    }
    String refusal = NewBus.refusal(core(first), core(second));
    String wrongName = isAdded() && refusal == null ? wrongName(coreName.getText()) : null;
    if (refusal != null || wrongName != null) {
      return refusal != null ? refusal : wrongName;
    } else if (wrongName(name.getText()) != null) {
      return wrongName(name.getText());
    } else if (isAdded() && coreName.getText().equals(name.getText())) {
      return "The core and the bus need names of their own.";
    }
    return talks.getSelection() && (service.getText().isBlank() || !NameService.fits(service.getText()))
        ? "A service has a name of 1 to 31 bytes." : null;
  }

  private boolean isAdded() {
    return core(second) == added;
  }

  private String wrongName(String wanted) {
    return !NameForm.fits(wanted) ? "Name " + NameForm.refusal(wanted) + "."
        : QualifiedName.find(topology, wanted) != null ? "The name " + wanted + " is taken." : null;
  }

  private String words() {
    NewBus.Pair pair = NewBus.pair(core(first), core(second));
    int count = Integer.parseInt(entries.getText());
    return String.format(Locale.ROOT,
        "%s boots %s and has the driver. Two rings of %d entries and %d buffers of 512 bytes,"
            + " on memory where nothing lies yet.",
        pair.host().getName(), pair.remote().getName(), count, 2 * count);
  }

  /** Adds the bus; part of a change that is recorded. */
  void add() {
    if (isAdded()) {
      Group group = (Group) core(first).eContainer();
      NewElement.prepare(topology, group, added);
      group.getCores().add(added);
    }
    var bus = NewBus.add(core(first), core(second), name.getText(), Integer.parseInt(entries.getText()));
    if (talks.getSelection()) {
      NewBus.addConversation(bus, service.getText());
    }
  }

  /** What the bus is called. */
  String busName() {
    return name.getText();
  }
}
