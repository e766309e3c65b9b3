// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.EndpointLife;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.diagram.ringstate.FlowMessage;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.MessageFlow;
import org.ringscope.diagram.ringstate.MessageState;
import org.ringscope.diagram.ringstate.Participant;
import org.ringscope.diagram.ringstate.RingstateFactory;
import org.ringscope.diagram.ringstate.RingstatePackage;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;

/** Fills the flows with the last messages up to the moment. Messages that came to rest are read from the trace once. */
final class FlowFill {
  private static final RingstatePackage PACKAGE = RingstatePackage.eINSTANCE;
  private static final int MOST_TEXT = 60;
  /** Participants of a flow beside those of the topology; the messages of others have no ends. */
  private static final int MOST_PARTICIPANTS = 48;

  private final Message[] window = new Message[SystemShape.MESSAGES];
  private MessageIndex index;
  private List<EndpointLife> ends = List.of();

  void fill(LiveSystem system, Moment moment) {
    if (moment.messages() == null) {
      clear(system);
      return;
    }
    read(moment);
    for (MessageFlow flow : system.getFlows()) {
      boolean ofCores = flow.getName().equals(SystemShape.CORES);
      for (int i = 0; i < window.length; i++) {
        FlowMessage shown = flow.getMessages().get(i);
        if (window[i] == null) {
          clear(shown);
        } else {
          fill(flow, shown, window[i], ofCores, moment);
        }
      }
    }
  }

  static void clear(LiveSystem system) {
    system.getFlows().forEach(flow -> flow.getMessages().forEach(FlowFill::clear));
  }

  private static void clear(FlowMessage shown) {
    Values.unset(shown, PACKAGE.getFlowMessage_Row(), PACKAGE.getFlowMessage_From(), PACKAGE.getFlowMessage_To(),
        PACKAGE.getFlowMessage_Text(), PACKAGE.getFlowMessage_Queue(), PACKAGE.getFlowMessage_Sent(),
        PACKAGE.getFlowMessage_Received(), PACKAGE.getFlowMessage_Latency(), PACKAGE.getFlowMessage_State());
  }

  /** The rows up to the moment; one whose reception is known changes no more. */
  private void read(Moment moment) {
    boolean isSame = index == moment.messages();
    index = moment.messages();
    int end = index.rowAt(moment.state().instant() == Long.MAX_VALUE ? Long.MAX_VALUE : moment.state().instant() + 1);
    int first = Math.max(0, end - window.length);
    ends = index.lives().endpoints(moment.state().instant());
    Message[] before = window.clone();
    for (int i = 0; i < window.length; i++) {
      int row = first + i;
      Message known = isSame ? find(before, row) : null;
      window[i] = row >= end ? null : known != null && known.received() != null ? known : index.get(row);
    }
  }

  private static Message find(Message[] messages, int row) {
    int offset = messages[0] == null ? -1 : row - messages[0].row();
    return offset >= 0 && offset < messages.length ? messages[offset] : null;
  }

  private void fill(MessageFlow flow, FlowMessage shown, Message message, boolean ofCores, Moment moment) {
    Values.set(shown, PACKAGE.getFlowMessage_From(), participant(flow, message, ofCores, true, moment));
    Values.set(shown, PACKAGE.getFlowMessage_To(), participant(flow, message, ofCores, false, moment));
    boolean isNew = !Integer.valueOf(message.row()).equals(shown.getRow());
    Values.set(shown, PACKAGE.getFlowMessage_Row(), message.row());
    if (isNew || shown.getText() == null) {
      Values.set(shown, PACKAGE.getFlowMessage_Text(), text(message, moment));
    }
    Values.set(shown, PACKAGE.getFlowMessage_Queue(),
        message.queue() < 0 ? null : moment.state().system().queueName(message.queue()));
    long now = moment.state().instant();
    boolean isReceived = message.receivedNanos() != Message.NO_TIME && message.receivedNanos() <= now;
    Values.set(shown, PACKAGE.getFlowMessage_Sent(), time(message.sentNanos(), moment));
    Values.set(shown, PACKAGE.getFlowMessage_Received(), isReceived ? time(message.receivedNanos(), moment) : null);
    Values.set(shown, PACKAGE.getFlowMessage_Latency(), isReceived ? latency(message, moment) : null);
    Values.set(shown, PACKAGE.getFlowMessage_State(), state(message, isReceived));
  }

  private static String time(long nanos, Moment moment) {
    return nanos == Message.NO_TIME ? null : moment.instant().apply(nanos);
  }

  private static String latency(Message message, Moment moment) {
    boolean hasTimes = moment.state().clockNanos() != Long.MIN_VALUE;
    return !hasTimes ? null
        : message.latencyAtMostNanos() != Message.NO_TIME ? TimeText.atMost(message.latencyAtMostNanos())
            : message.latencyNanos() == Message.NO_TIME ? null : TimeText.duration(message.latencyNanos());
  }

  private static MessageState state(Message message, boolean isReceived) {
    return switch (message.presence()) {
      case PASSED -> isReceived ? MessageState.RECEIVED : MessageState.TRAVELLING;
      case PENDING -> MessageState.TRAVELLING;
      case DELIVERED, DONE -> MessageState.RECEIVED;
    };
  }

  private static String text(Message message, Moment moment) {
    String said = moment.decoder().summary(message);
    String shortened = said.codePointCount(0, said.length()) <= MOST_TEXT ? said
        : said.substring(0, said.offsetByCodePoints(0, MOST_TEXT)) + "…";
    return message.length() + " B" + (shortened.isEmpty() ? "" : " · " + shortened);
  }

  private Participant participant(MessageFlow flow, Message message, boolean ofCores, boolean isSender,
      Moment moment) {
    SystemDescription system = moment.state().system();
    Direction direction = moment.decoder().direction(message);
    boolean ofDriver = direction == Direction.TO_DEVICE == isSender;
    DeviceInfo device = device(message, system);
    String core = direction == Direction.UNKNOWN ? null : core(device, ofDriver, system);
    boolean isBuffer = moment.decoder().device(message) != null;
    if (ofCores || isBuffer) {
      return core == null ? null : get(flow, core, null);
    }
    long address = isSender ? message.source() : message.destination();
    Participant drawn = drawn(flow, core, address, service(message.bus(), core, address, ofDriver, system));
    return drawn != null ? drawn : get(flow, hex(address) + (core == null ? "" : "@" + core), address);
  }

  private static DeviceInfo device(Message message, SystemDescription system) {
    QueueInfo queue = system.queue(message.queue());
    BusInfo bus = system.bus(message.bus());
    return queue != null ? system.device(queue.device()) : bus == null ? null : system.device(bus.device());
  }

  private static String core(DeviceInfo device, boolean ofDriver, SystemDescription system) {
    CoreInfo core = device == null ? null : system.core(ofDriver ? device.driverCore() : device.deviceCore());
    return core != null ? core.name() : ofDriver ? "driver" : "device";
  }

  /**
   * The service of an endpoint, as it was told when the endpoint was made, or of the channel that the system was drawn with,
   * whose source is on the driver's side. Null for none.
   */
  private String service(int bus, String core, long address, boolean ofDriver, SystemDescription system) {
    for (EndpointLife each : ends) {
      CoreInfo on = system.core(each.core());
      if (each.bus() == bus && each.address() == address && on != null && on.name().equals(core)) {
        return each.name();
      }
    }
    for (ChannelInfo channel : system.channels()) {
      if (channel.bus() == bus && (ofDriver ? channel.source() : channel.destination()) == address) {
        return channel.name();
      }
    }
    return null;
  }

  /** The endpoint of the topology with that address, or with that service on that core. */
  private static Participant drawn(MessageFlow flow, String core, long address, String service) {
    for (Participant each : flow.getParticipants()) {
      boolean isOnCore = core == null || each.getName().startsWith(core + "/");
      if (isOnCore && (Long.valueOf(address).equals(each.getAddress())
          || service != null && each.getAddress() == null && service.equals(each.getService()))) {
        return each;
      }
    }
    return null;
  }

  private static Participant get(MessageFlow flow, String name, Long address) {
    Participant found = Named.find(flow.getParticipants(), name);
    if (found == null && flow.getParticipants().size() < MOST_PARTICIPANTS) {
      found = Named.get(flow.getParticipants(), name, RingstateFactory.eINSTANCE::createParticipant);
      found.setAddress(address);
    }
    return found;
  }

  private static String hex(long address) {
    return String.format(Locale.ROOT, "0x%x", address);
  }
}
