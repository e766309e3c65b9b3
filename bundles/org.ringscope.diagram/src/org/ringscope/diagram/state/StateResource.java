// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;

/**
 * What the diagrams of a running system show of one topology: a {@link LiveSystem} that is there as soon as the topology is,
 * and knows nothing until it is {@linkplain #show shown} a moment. Elements have the same names in every session, so that
 * diagrams of them can be kept; nothing of this is ever written.
 */
public final class StateResource extends ResourceImpl {
  private static final String SCHEME = "ringscope";
  /** Before the path of a topology in the workspace, and before the address of any other. */
  private static final String WORKSPACE = "state";
  private static final String ELSEWHERE = "state-of";
  private static final RingstatePackage PACKAGE = RingstatePackage.eINSTANCE;

  private final QueuesFill queues = new QueuesFill();
  private final FlowFill flows = new FlowFill();
  private final TopologyWatch watch = new TopologyWatch();
  /** Whether the elements show a moment. */
  private boolean isShowing;

  /** Hears of every change of the topology. */
  private static final class TopologyWatch extends EContentAdapter {
    private Resource watched;
    private boolean hasChanged = true;

    @Override
    public void notifyChanged(Notification notification) {
      super.notifyChanged(notification);
      hasChanged |= !notification.isTouch();
    }

    void watch(Resource resource) {
      if (resource != watched) {
        if (watched != null) {
          watched.eAdapters().remove(this);
        }
        watched = resource;
        hasChanged = true;
        if (resource != null) {
          resource.eAdapters().add(this);
        }
      }
    }
  }

  public StateResource(URI uri) {
    super(uri);
  }

  /** Where the state of a topology is. */
  public static URI uriOf(URI topology) {
    return topology.isPlatformResource()
        ? URI.createURI(SCHEME + ":/" + WORKSPACE + "/" + topology.toPlatformString(false).substring(1))
        : URI.createHierarchicalURI(SCHEME, null, null,
            new String[] {ELSEWHERE, URI.encodeSegment(topology.toString(), false)}, null, null);
  }

  /** Where the topology of a state is. */
  public static URI topologyOf(URI state) {
    return state.segmentCount() > 1 && state.segment(0).equals(ELSEWHERE)
        ? URI.createURI(URI.decode(state.segment(1)))
        : URI.createURI("platform:/resource" + state.path().substring(WORKSPACE.length() + 1));
  }

  /** The state of a topology, in the resource set of the topology; made when it is first asked for. */
  public static StateResource of(Topology topology) {
    ResourceSet resources = topology.eResource().getResourceSet();
    Map<String, Object> factories = resources.getResourceFactoryRegistry().getProtocolToFactoryMap();
    factories.putIfAbsent(SCHEME, new StateResourceFactory());
    return (StateResource) resources.getResource(uriOf(topology.eResource().getURI()), true);
  }

  /** The state that an element belongs to, null if it belongs to none. */
  public static StateResource of(EObject element) {
    return element.eResource() instanceof StateResource state ? state : null;
  }

  /** The only root. */
  public LiveSystem system() {
    completeLoading();
    return (LiveSystem) getContents().get(0);
  }

  /** The topology whose state this is, null while it cannot be had. */
  public Topology topology() {
    try {
      Resource resource = getResourceSet() == null ? null : getResourceSet().getResource(topologyOf(uri), true);
      boolean isTopology = resource != null && !resource.getContents().isEmpty()
          && resource.getContents().get(0) instanceof Topology;
      return isTopology ? (Topology) resource.getContents().get(0) : null;
    } catch (WrappedException e) {
      return null; // a file that is gone has no state either
    }
  }

  /** What an element of this state is about in the topology: a cell or a row about its queue. Null for what only a trace knows. */
  public EObject origin(EObject element) {
    Topology topology = topology();
    return topology == null ? null : Origins.of(element, topology);
  }

  /** What a ring shows, null while it shows nothing. */
  public ShownQueue shown(Ring ring) {
    return queues.shown(ring);
  }

  /** Whether the topology has changed since something was shown. */
  public boolean isOutdated() {
    return watch.hasChanged;
  }

  /**
   * Brings all elements to what the cursor shows, and to what the topology is by now.
   *
   * @param moment null if nothing is shown: then all is unknown
   */
  public void show(Moment moment) {
    update();
    if (moment == null) {
      clear();
      return;
    }
    isShowing = true;
    queues.fill(system(), moment);
    flows.fill(system(), moment);
    TreeFill.fill(system(), moment);
    Values.set(system(), PACKAGE.getLiveSystem_Time(), moment.instant().apply(moment.state().instant()));
  }

  private void clear() {
    if (isShowing) {
      isShowing = false;
      queues.clear(system());
      FlowFill.clear(system());
      TreeFill.clear(system());
      Values.set(system(), PACKAGE.getLiveSystem_Time(), null);
      watch.hasChanged = true;
      update(); // what only a trace told of goes with it
    }
  }

  /** Takes in what has changed in the topology. */
  private void update() {
    Topology topology = topology();
    watch.watch(topology == null ? null : topology.eResource());
    if (watch.hasChanged) {
      watch.hasChanged = false;
      Topology present = topology == null ? emptyTopology() : topology;
      Values.set(system(), PACKAGE.getNamedState_Name(), present.getName() == null ? "" : present.getName());
      SystemShape.update(system(), present);
    }
  }

  private static Topology emptyTopology() {
    return TopologyFactory.eINSTANCE.createTopology();
  }

  @Override
  public void load(Map<?, ?> options) {
    if (isLoaded) {
      return;
    }
    Notification loaded = setLoaded(true); // told when it is true: until then who reads may add what is loaded
    isLoading = true;
    try {
      getContents().add(RingstateFactory.eINSTANCE.createLiveSystem());
      update();
    } finally {
      isLoading = false;
      if (loaded != null) {
        eNotify(loaded);
      }
    }
  }

  /** Whoever loaded this before the topology gets its elements when somebody asks for them: that belongs to loading. */
  private void completeLoading() {
    if (isLoaded && !isLoading && watch.watched == null && !getContents().isEmpty() && topology() != null) {
      isLoading = true;
      try {
        update();
      } finally {
        isLoading = false;
      }
    }
  }

  @Override
  protected void doUnload() {
    watch.watch(null);
    isShowing = false;
    super.doUnload();
  }

  /** There is nothing to be saved. */
  @Override
  public void save(Map<?, ?> options) {}

  /** There is nothing to be deleted. */
  @Override
  public void delete(Map<?, ?> options) {
    unload();
  }

  @Override
  public boolean isModified() {
    return false;
  }

  @Override
  public String getURIFragment(EObject element) {
    return Fragments.of(element);
  }

  @Override
  public EObject getEObject(String fragment) {
    completeLoading();
    return getContents().isEmpty() ? null : Fragments.find(system(), fragment);
  }
}
