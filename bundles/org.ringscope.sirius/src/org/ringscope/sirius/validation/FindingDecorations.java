// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecorator;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoratorTarget;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.description.EdgeMapping;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.AbstractSiriusDecorationDescriptorProvider;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.DecorationDescriptor;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.DecorationDescriptor.DisplayPriority;
import org.eclipse.sirius.diagram.ui.tools.api.decoration.SiriusDecorationProviderRegistry;
import org.eclipse.sirius.viewpoint.description.DecorationDistributionDirection;
import org.eclipse.sirius.viewpoint.description.Position;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ringscope.diagram.service.Findings;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.ui.CaughtUi;

/** Draws over the elements of diagrams what the rules say of them, anew after each change. UI thread. */
public final class FindingDecorations extends AbstractSiriusDecorationDescriptorProvider
    implements SharedTopologies.Listener {
  private static final String NAME = "org.ringscope.sirius.findings";
  private static boolean isInstalled;

  private final Map<IDecorator, Shown> decorators = new HashMap<>();
  private boolean isDue;

  /** An element of a diagram, and what was drawn over it last. */
  private static final class Shown {
    private final GraphicalEditPart part;
    private String text;

    Shown(GraphicalEditPart part, String text) {
      this.part = part;
      this.text = text;
    }
  }

  private FindingDecorations() {}

  /** For all diagrams from now on. */
  public static void install() {
    if (!isInstalled) {
      isInstalled = true;
      FindingDecorations decorations = new FindingDecorations();
      SiriusDecorationProviderRegistry.INSTANCE.addSiriusDecorationDescriptorProvider(decorations);
      SharedTopologies.addListener(decorations);
    }
  }

  @Override
  public boolean provides(IDiagramElementEditPart part) {
    return isDecorableEditPart(part) && element(part) != null && !isOnlyALine(part.resolveDiagramElement());
  }

  /** The element of a topology that an edit part stands for; null for anything else. */
  static EObject element(Object part) {
    DDiagramElement shown = part instanceof IDiagramElementEditPart each ? each.resolveDiagramElement() : null;
    EObject target = shown == null ? null : shown.getTarget();
    return target != null && target.eResource() instanceof TopologyResource ? target : null;
  }

  /** A line that stands for a reference of an element which is drawn itself. */
  private static boolean isOnlyALine(DDiagramElement shown) {
    return shown instanceof DEdge edge && edge.getActualMapping() instanceof EdgeMapping mapping
        && !mapping.isUseDomainElement();
  }

  @Override
  protected List<DecorationDescriptor> createDecorationDescriptors(IDiagramElementEditPart part, Session session) {
    EObject element = element(part);
    List<Finding> findings = element == null ? List.of() : Findings.of(element);
    return findings.isEmpty() ? List.of() : List.of(describe(findings, element instanceof Virtqueue));
  }

  /** @param isSmall whether the sign leaves room for what is drawn in the element */
  private static DecorationDescriptor describe(List<Finding> findings, boolean isSmall) {
    DecorationDescriptor descriptor = new DecorationDescriptor();
    descriptor.setName(NAME);
    descriptor.setPosition(Position.NORTH_EAST_LITERAL);
    descriptor.setDistributionDirection(DecorationDistributionDirection.HORIZONTAL);
    descriptor.setDisplayPriority(DisplayPriority.HIGH_PRIORITY.getValue());
    Severity worst = findings.stream().map(Finding::severity).sorted().findFirst().orElseThrow();
    descriptor.setDecorationAsImage(isSmall ? smallImage(worst) : image(worst));
    descriptor.setTooltipAsString(text(findings));
    return descriptor;
  }

  private static String text(List<Finding> findings) {
    return findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
  }

  private static Image image(Severity severity) {
    return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
      case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
      case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
      case HINT -> ISharedImages.IMG_OBJS_INFO_TSK;
    });
  }

  private static Image smallImage(Severity severity) {
    return FieldDecorationRegistry.getDefault().getFieldDecoration(switch (severity) {
      case ERROR -> FieldDecorationRegistry.DEC_ERROR;
      case WARNING -> FieldDecorationRegistry.DEC_WARNING;
      case HINT -> FieldDecorationRegistry.DEC_INFORMATION;
    }).getImage();
  }

  @Override
  public void activate(IDecoratorTarget target, IDecorator decorator, GraphicalEditPart part) {
    decorators.put(decorator, new Shown(part, textOf(part)));
  }

  @Override
  public void deactivate(IDecorator decorator, GraphicalEditPart part) {
    decorators.remove(decorator);
  }

  private static String textOf(GraphicalEditPart part) {
    EObject element = element(part);
    return element == null ? null : text(Findings.of(element));
  }

  @Override
  public void sharedChanged(IFile file) {
    if (!isDue) {
      isDue = true;
      CaughtUi.later(Display.getCurrent(), this::refresh);
    }
  }

  private void refresh() {
    isDue = false;
    Map.copyOf(decorators).forEach((decorator, shown) -> {
      String text = textOf(shown.part);
      if (!Objects.equals(text, shown.text)) {
        shown.text = text;
        decorator.refresh();
      }
    });
  }

  @Override
  public void stateChanged(IFile file) {
    // findings are about what is shown, saved or not
  }

  @Override
  public void sharingEnded(IFile file, Topology unsaved) {
    // its diagrams are closed
  }
}
