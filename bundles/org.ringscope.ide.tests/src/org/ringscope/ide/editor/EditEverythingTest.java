// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.document.NewElements;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.ide.editor.form.FeatureValues;
import org.ringscope.model.editing.FeatureText;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage;
import org.ringscope.testkit.EmptyErrorLog;

/** Whatever the model can say can be added, set, undone, redone and saved with what the editor has for it. */
@ExtendWith(EmptyErrorLog.class)
class EditEverythingTest {
  /** By hand: spaces, quotes and comments of its author. */
  private static final String TEXT = """
      <?xml version="1.0" encoding="UTF-8"?>
      <topology:Topology xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xmlns:topology='http://ringscope.org/topology/2'   name="all">
        <!-- the one that boots -->
        <cores  name="linux" os='linux' />
        <cores name="mcu" bootedBy="linux"/>   <!-- the other -->

        <regions name="ram" address="0x40000000" size="1MiB" role="shared"/>
      </topology:Topology>
      """;
  private static final Map<String, String> TEXTS = Map.of("Address", "0x7000", "Size", "0x7000", "Duration", "30ms",
      "UInt32", "4294967295", "FeatureBits", "VERSION_1 0x3", "EIntegerObject", "4", "EByteArray", "0aff",
      "EString", "two <words> & \"quotes\"", "SizeMix", "16:3,400..496");

  private TopologyDocument document;
  private int changes;

  @BeforeEach
  void open() throws IOException {
    document = TopologyDocument.of(load(TEXT.getBytes(StandardCharsets.UTF_8)), false, () -> changes++);
  }

  @Test
  void addsEveryClassWhereverItCanStand() {
    assertThat(addEverything()).containsExactlyInAnyOrderElementsOf(placesOfTheModel());
  }

  @Test
  void setsEveryFeatureOfEveryClass() {
    addEverything();
    for (EObject element : all()) {
      Set<EStructuralFeature> editable = new HashSet<>();
      for (IItemPropertyDescriptor descriptor : descriptors(element)) {
        EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(element);
        editable.add(feature);
        set(element, feature, descriptor);
      }
      assertThat(editable).as("properties of %s", element.eClass().getName())
          .containsExactlyInAnyOrderElementsOf(element.eClass().getEAllStructuralFeatures().stream()
              .filter(feature -> !(feature instanceof EReference reference && reference.isContainment())).toList());
    }
  }

  @Test
  void undoesEverythingUpToTheBytesThatWereRead() throws IOException {
    addEverything();
    setEverything();
    assertThat(document.isDirty()).isTrue();
    CommandStack commands = document.domain().getCommandStack();
    while (commands.canUndo()) {
      commands.undo();
    }
    assertThat(document.isDirty()).isFalse();
    assertThat(new String(save(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
  }

  @Test
  void savesEverythingThatWasRedone() throws IOException {
    addEverything();
    setEverything();
    EObject edited = EcoreUtil.copy(document.topology());
    CommandStack commands = document.domain().getCommandStack();
    while (commands.canUndo()) {
      commands.undo();
    }
    while (commands.canRedo()) {
      commands.redo();
    }
    assertThat(EcoreUtil.equals(edited, document.topology())).as("redone as it was").isTrue();
    byte[] saved = save();
    assertThat(new String(saved, StandardCharsets.UTF_8)).contains("<!-- the one that boots -->",
        "<!-- the other -->");
    assertThat(new Equality().equals(document.topology(), load(saved))).as("read as it was saved").isTrue();
  }

  @Test
  void deletesEveryElementAndBringsItBack() {
    addEverything();
    setEverything();
    EObject before = EcoreUtil.copy(document.topology());
    for (EObject element : all()) {
      if (element == document.topology()) {
        continue;
      }
      document.execute(DeleteCommand.create(document.domain(), List.of(element)));
      assertThat(element.eResource()).as("%s", element).isNull();
      document.domain().getCommandStack().undo();
      assertThat(element.eResource()).isNotNull();
    }
    assertThat(EcoreUtil.equals(before, document.topology())).isTrue();
  }

  @Test
  void changesNothingOfARecording() throws IOException {
    Topology recorded = load(TEXT.getBytes(StandardCharsets.UTF_8));
    document = TopologyDocument.of(recorded, true, () -> changes++);
    NewElements.add(document, recorded, NewElements.possible(document, recorded).get(0));
    document.set(recorded.getCores().get(0), TopologyPackage.Literals.NAMED_ELEMENT__NAME, "other");
    assertThat(document.isDirty()).isFalse();
    assertThat(changes).isZero();
    assertThat(recorded.eContents()).hasSize(3);
  }

  /** One of each class in each place, and in the first of each class all that it can have. */
  private Set<String> addEverything() {
    Set<String> places = new TreeSet<>();
    Set<EClass> filled = new HashSet<>();
    Deque<EObject> parents = new ArrayDeque<>(List.of(document.topology()));
    while (!parents.isEmpty()) {
      EObject parent = parents.remove();
      if (!filled.add(parent.eClass())) {
        continue;
      }
      parent.eContents() // what came along with it
          .forEach(child -> places.add(place(parent.eClass(), child.eContainingFeature(), child.eClass())));
      for (CommandParameter what : NewElements.possible(document, parent)) {
        NewElements.add(document, parent, what);
        assertThat(what.getEValue().eContainer()).as("%s", what).isSameAs(parent);
        places.add(place(parent.eClass(), what.getEStructuralFeature(), what.getEValue().eClass()));
        parents.add(what.getEValue());
      }
    }
    return places;
  }

  private static Set<String> placesOfTheModel() {
    Set<String> places = new TreeSet<>();
    for (EClass owner : concreteClasses()) {
      for (EReference reference : owner.getEAllContainments()) {
        concreteClasses().stream()
            .filter(type -> reference.getEReferenceType().isSuperTypeOf(type) && type != Literals.TOPOLOGY)
            .forEach(type -> places.add(place(owner, reference, type)));
      }
    }
    return places;
  }

  /** Bytes are equal when their values are. */
  private static final class Equality extends EcoreUtil.EqualityHelper {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean haveEqualAttribute(EObject one, EObject other, EAttribute attribute) {
      return Objects.deepEquals(one.eGet(attribute), other.eGet(attribute));
    }
  }

  private interface Literals extends TopologyPackage.Literals {}

  private static List<EClass> concreteClasses() {
    return TopologyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
  }

  private static String place(EClass owner, EStructuralFeature feature, EClass type) {
    return owner.getName() + "." + feature.getName() + ": " + type.getName();
  }

  private void setEverything() {
    for (EObject element : all()) {
      descriptors(element).forEach(each -> set(element, (EStructuralFeature) each.getFeature(element), each));
    }
  }

  /** Sets a feature as the fields of forms do, the last of what can be chosen. */
  private void set(EObject element, EStructuralFeature feature, IItemPropertyDescriptor descriptor) {
    String where = element.eClass().getName() + "." + feature.getName();
    if (feature.isMany()) {
      List<Object> all = FeatureValues.choices(element, descriptor, feature);
      document.set(element, feature, all);
      assertThat(element.eGet(feature)).as(where).isEqualTo(all);
      return;
    }
    if (FeatureText.isChoice(feature)) {
      List<Object> choices = FeatureValues.choices(element, descriptor, feature);
      assertThat(choices).as(where).hasSizeGreaterThan(1);
      document.set(element, feature, choices.get(choices.size() - 1));
      assertThat(element.eGet(feature)).as(where).isEqualTo(choices.get(choices.size() - 1));
      return;
    }
    if (feature == Literals.VIRTQUEUE__INDEX || feature.getName().equals("name")
        || feature == Literals.TOPOLOGY__VERSION
        || feature == Literals.RPMSG_CHANNEL__SERVICE) {
      return;
    }
    String text = TEXTS.get(feature.getEType().getName());
    assertThat(text).as("a text for %s", feature.getEType().getName()).isNotNull();
    Object value = FeatureText.parse((EAttribute) feature, text);
    document.set(element, feature, value);
    assertThat(element.eGet(feature)).as(where).isEqualTo(value);
    assertThat(FeatureText.parse((EAttribute) feature, FeatureText.text(element, feature))).as(where)
        .isEqualTo(value);
  }

  @Test
  void takesNoTextThatIsNoValue() {
    for (EClass type : concreteClasses()) {
      for (EAttribute attribute : type.getEAllAttributes()) {
        if (!FeatureText.isChoice(attribute) && !attribute.getEType().getName().equals("EString")) {
          assertThatThrownBy(() -> FeatureText.parse(attribute, "many of them")).as(attribute.getName())
              .isInstanceOf(IllegalArgumentException.class).hasMessageMatching("[^\\n]{10,120}");
          assertThat(FeatureText.parse(attribute, "  ")).isNull();
        }
      }
    }
  }

  private List<IItemPropertyDescriptor> descriptors(EObject element) {
    return document.adapt(element, IItemPropertySource.class).getPropertyDescriptors(element);
  }

  private List<EObject> all() {
    List<EObject> all = new ArrayList<>(List.of(document.topology()));
    for (Iterator<EObject> each = document.topology().eAllContents(); each.hasNext();) {
      all.add(each.next());
    }
    return all;
  }

  private byte[] save() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TopologyFiles.save(document.topology(), bytes);
    return bytes.toByteArray();
  }

  private static Topology load(byte[] bytes) throws IOException {
    return TopologyFiles.load(new ByteArrayInputStream(bytes), "all.topology");
  }
}
