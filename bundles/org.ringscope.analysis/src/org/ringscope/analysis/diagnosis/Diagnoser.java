// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.state.DeviceState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;

/**
 * Finds what is wrong in a trace: faults that somebody caught, address mistakes that nobody caught, and rings whose
 * state breaks a rule. One finding per cause: a fault that is the consequence of another one becomes its evidence. For
 * one thread; {@link #update} reads on from where it stopped.
 */
public final class Diagnoser {
  private static final int CANCEL_INTERVAL = 4096;
  private static final int MOST_EVIDENCE = 16;
  private static final String MISSING_TRANSLATION = "F26";

  /** One finding while evidence is still being collected. */
  private record Finding(String id, String kind, DiagnosisSeverity severity, int queue, int device, long nanos,
      String text, List<String> evidence) {
    void more(String line) {
      if (evidence.size() < MOST_EVIDENCE && !evidence.contains(line)) {
        evidence.add(line);
      }
    }
  }

  private final Trace trace;
  private EventCursor cursor;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Map<Integer, RingPlace> places = new HashMap<>();
  /** Queues that make sense with another size or align: what they break as described says nothing. */
  private final Set<Integer> otherwiseLaidOut = new HashSet<>();
  private final QueueMoves moves;
  private final long patienceNanos;

  /** Where a core was told that a ring lies. */
  private record RingPlace(int stream, long desc) {}

  /** With the patience of {@link StillnessRules#DEFAULT_PATIENCE_NANOS}. */
  public Diagnoser(Trace trace) {
    this(trace, StillnessRules.DEFAULT_PATIENCE_NANOS);
  }

  /** @param patienceNanos how long the rings of foreign memory may stand still before that is said */
  public Diagnoser(Trace trace, long patienceNanos) {
    this.trace = trace;
    moves = new QueueMoves(trace);
    this.patienceNanos = patienceNanos;
  }

  /** Everything that is wrong in a trace, in the order of time. */
  public static List<Diagnosis> diagnose(Trace trace) throws IOException {
    return diagnose(trace, StillnessRules.DEFAULT_PATIENCE_NANOS);
  }

  /** The same with another patience for rings that stand still. */
  public static List<Diagnosis> diagnose(Trace trace, long patienceNanos) throws IOException {
    Diagnoser diagnoser = new Diagnoser(trace, patienceNanos);
    diagnoser.update(() -> false);
    return diagnoser.diagnoses(new StateReader(trace).last());
  }

  /**
   * How bad a diagnosis is.
   *
   * @param kind of the fault or finding: what is only unusual before boot is no error, nor is what nobody has dumped
   */
  public static DiagnosisSeverity severity(String id, String kind) {
    return switch (kind) {
      case "RING_NOT_PLACED", "RINGS_NOT_IN_MEMORY", "RESOURCE_TABLES_DIFFER", "NOTIFY_IDS_EQUAL",
          "BUFFER_OUTSIDE_MEMORY", "OTHER_LAYOUT_POSSIBLE" -> DiagnosisSeverity.HINT;
      case "RESOURCE_TABLE", "STATUS_BEFORE_BOOT", "RING_OFF_ALIGN" -> DiagnosisSeverity.WARNING;
      default -> entry(id, kind).severity();
    };
  }

  private static DiagnosisCatalogue.Entry entry(String id, String kind) {
    DiagnosisCatalogue.Entry ofLog = LogFaultCatalogue.of(kind);
    return ofLog == null ? DiagnosisCatalogue.of(id) : ofLog;
  }

  /** What one state alone proves. */
  public static List<Diagnosis> diagnose(SystemState state) {
    List<Diagnosis> found = new ArrayList<>();
    for (DeviceInfo device : state.system().devices()) {
      boolean isForeign = device.driverCore() == DeviceInfo.NO_CORE;
      DeviceState now = state.device(device.id());
      if (isForeign && now != null) {
        found.addAll(DeviceRules.check(device.name(), now.status(), state.nanos()));
      }
    }
    for (QueueState queue : state.queues()) {
      found.addAll(diagnose(queue, state.system().queueName(queue.info().id()), state.nanos()));
    }
    return found;
  }

  /** What the state of one queue alone proves; for queues that were read from memory, without a trace. */
  public static List<Diagnosis> diagnose(QueueState queue, String name, long nanos) {
    return RingRules.check(queue, name, nanos);
  }

  /**
   * Takes in what the trace has and this has not.
   *
   * @return true if the end of what there is was reached, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    int untilAsked = CANCEL_INTERVAL;
    cursor = cursor == null ? trace.cursor() : cursor;
    while (cursor.next()) {
      take(cursor.event());
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        if (cancelled.getAsBoolean()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Takes in the next event of the trace, for those who read it for other purposes as well; they do not {@link #update}. */
  public void take(EventView event) {
    moves.apply(event);
    switch (event.isCheckpoint() ? EventType.MARKER : event.type()) {
      case FAULT -> fault(event);
      case QUEUE_CONFIGURED -> configured(event);
      case LOST -> places.clear(); // where the other side looks may have been told in what is lost
      default -> {}
    }
  }

  /**
   * The findings so far.
   *
   * @param end a state whose rings are checked as well, null for none
   */
  public List<Diagnosis> diagnoses(SystemState end) {
    return diagnoses(end, 0);
  }

  /**
   * The same while the system goes on.
   *
   * @param silentNanos for how long nothing has been recorded: an engine writes no events of a standstill
   */
  public List<Diagnosis> diagnoses(SystemState end, long silentNanos) {
    List<Diagnosis> result = new ArrayList<>();
    for (Finding finding : findings.values()) {
      if (!isConsequence(finding.id(), finding.device())) {
        result.add(diagnosis(finding));
      }
    }
    if (end != null) {
      for (Diagnosis ring : diagnose(end)) {
        QueueInfo queue = trace.system().queue(ring.queue());
        int device = queue == null ? Unknown.ID : queue.device();
        boolean known = findings.containsKey(key(ring.id(), ring.queue(), device));
        if (!known && !isConsequence(ring.id(), device) && !otherwiseLaidOut.contains(ring.queue())) {
          result.add(moves.isSeenOnce(ring.queue()) ? seenOnce(ring) : ring);
        }
      }
      addStillness(end, silentNanos, result);
    }
    return List.copyOf(result);
  }

  /** Who waits for whom; of the rings of an engine's run only work that its device leaves, which it would know of. */
  private void addStillness(SystemState end, long silentNanos, List<Diagnosis> result) {
    BitSet swapped = SwappedRings.devices(result, trace.system().queues());
    // samples do not say when a ring moved
    boolean areMovesTold = "full".equals(trace.env().getOrDefault("record_level", "full"));
    for (QueueState queue : end.queues()) {
      int id = queue.info().id();
      boolean isSwapped = queue.info().device() >= 0 && swapped.get(queue.info().device());
      if (isSwapped || result.stream().anyMatch(
          other -> other.queue() == id && other.severity() != DiagnosisSeverity.HINT)) {
        continue;
      }
      String name = trace.system().queueName(id);
      long now = trace.endNanos() + (queue.info().arePrivateIndicesKnown() ? silentNanos : 0);
      List<Diagnosis> still =
          StillnessRules.check(queue, name, moves.since(id, trace.beginNanos()), now, patienceNanos);
      if (queue.info().arePrivateIndicesKnown()) {
        still.stream().filter(found -> areMovesTold && StillnessRules.isWork(found)).forEach(result::add);
        continue;
      }
      QueueMoves.Stand stand = moves.stand(id);
      List<Diagnosis> stood = still.isEmpty() && stand != null && stand.isSeen()
          ? StillnessRules.stood(queue, name, stand, now) : still;
      result.addAll(stood.isEmpty() ? StillnessRules.once(queue, name, now) : stood);
      QueueMoves.Pause pause = moves.longestPause(id);
      if (pause != null && pause.nanos() >= patienceNanos && new WaitingBuffers(queue).isAllWork()) {
        result.add(StillnessRules.passed(queue, name, pause, trace.beginNanos()));
      }
    }
  }

  /** The last look of a watch may have fallen into the middle of a change. */
  private static Diagnosis seenOnce(Diagnosis found) {
    if (found.severity() == DiagnosisSeverity.HINT) {
      return found;
    }
    return new Diagnosis(found.id(), DiagnosisSeverity.HINT, found.queue(), found.nanos(),
        found.text() + "; seen by the last look alone, which may have fallen into a change", "", "", found.evidence());
  }

  private void fault(EventView event) {
    int queue = event.getInt(Field.QUEUE) == Unknown.ID ? QueueState.UNKNOWN : event.getInt(Field.QUEUE);
    QueueInfo info = trace.system().queue(queue);
    int device = info != null ? info.device() : event.getInt(Field.DEVICE);
    if (event.string(Field.KIND).equals(RingRules.OTHER_LAYOUT)) {
      otherwiseLaidOut.add(queue);
    }
    String number = event.string(Field.DIAGNOSIS);
    String id = number.isEmpty() ? event.string(Field.KIND) : number;
    String text = id.equals(MISSING_TRANSLATION) ? missingTranslation(event, queue) : faultText(event, queue);
    add(id, queue, device, event, text, faultText(event, queue));
  }

  private void add(String id, int queue, int device, EventView event, String text, String seen) {
    String line = "%s at %d ns: %s".formatted(event.type().text(), event.nanos(), seen);
    String kind = event.type() == EventType.FAULT ? event.string(Field.KIND) : "";
    DiagnosisSeverity severity = severity(id, kind);
    // lines of a log that share a number have senses of their own
    String sense = LogFaultCatalogue.of(kind) == null ? "" : kind;
    String key = (severity == DiagnosisSeverity.ERROR ? "" : severity) + key(id, queue, device) + sense;
    Finding known = findings.get(key);
    if (known == null) {
      known = new Finding(id, kind, severity, queue, device, event.nanos(), text, new ArrayList<>());
      findings.put(key, known);
    }
    known.more(line);
    Finding cause = findings.get(key(MISSING_TRANSLATION, QueueState.UNKNOWN, device));
    if (cause != null) {
      cause.more(line);
    }
  }

  /** A missing translation is one mistake for all rings of its device. */
  private static String key(String id, int queue, int device) {
    return id.equals(MISSING_TRANSLATION) ? id + "@" + device : id + "/" + queue + "@" + device;
  }

  /** Whoever looks at the wrong place sees broken rings there: not further causes. */
  private boolean isConsequence(String id, int device) {
    return !id.equals(MISSING_TRANSLATION)
        && findings.containsKey(key(MISSING_TRANSLATION, QueueState.UNKNOWN, device));
  }

  private String faultText(EventView event, int queue) {
    String where = queue == QueueState.UNKNOWN ? "" : trace.system().queueName(queue) + ": ";
    String text = event.string(Field.TEXT);
    return text.startsWith(where) && !text.isEmpty() ? text
        : where + (text.isEmpty() ? event.string(Field.KIND) : text);
  }

  private String missingTranslation(EventView event, int queue) {
    return missingTranslation(queue, event.getLong(Field.ADDRESS), event.getLong(Field.EXPECTED), event.stream());
  }

  private String missingTranslation(int queue, long used, long meant, int stream) {
    QueueInfo info = trace.system().queue(queue);
    boolean unknown = meant == -1L;
    if (unknown && (info == null || !info.areAddressesKnown())) {
      return "%s: a core looked for it at 0x%x, where it is not".formatted(trace.system().queueName(queue), used);
    }
    String core = trace.system().core(stream) == null ? "a core" : trace.system().core(stream).name();
    return "%s: %s looked for the vring at 0x%x, its device address; the ring lies at 0x%x".formatted(
        queue == QueueState.UNKNOWN ? "vring" : trace.system().queueName(queue), core, used,
        unknown ? info.desc() : meant);
  }

  /** The two cores of a queue must mean the same physical place; if not, one of them skipped a translation. */
  private void configured(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    QueueInfo info = trace.system().queue(queue);
    if (event.getLong(Field.SIZE) == 0 || info == null || event.stream() == StreamInfo.OBSERVER) {
      places.remove(queue);
      return;
    }
    RingPlace here = new RingPlace(event.stream(), event.getLong(Field.DESC));
    RingPlace other = places.putIfAbsent(queue, here);
    if (other == null || other.stream() == here.stream()) {
      places.put(queue, here);
    } else if (other.desc() != here.desc()) {
      boolean otherIsDriver = trace.system().device(info.device()) != null
          && other.stream() == trace.system().device(info.device()).driverCore();
      RingPlace wrong = otherIsDriver ? here : other;
      RingPlace right = otherIsDriver ? other : here;
      String text = missingTranslation(queue, wrong.desc(), right.desc(), wrong.stream());
      add(MISSING_TRANSLATION, queue, info.device(), event, text, text);
    }
  }

  private static Diagnosis diagnosis(Finding finding) {
    DiagnosisCatalogue.Entry ofLog = LogFaultCatalogue.of(finding.kind());
    DiagnosisCatalogue.Entry entry =
        ofLog == null ? DiagnosisCatalogue.of(finding.id(), finding.severity()) : ofLog;
    return new Diagnosis(finding.id(), finding.severity(), finding.queue(), finding.nanos(), finding.text(),
        entry.cause(), entry.advice(), finding.evidence());
  }
}
