// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.vhost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.virtio.DevicePort;
import org.ringscope.runtime.virtio.VirtioDevice;
import org.ringscope.vhost.posix.Descriptors;
import org.ringscope.vhost.posix.PassingChannel;
import org.ringscope.vhost.posix.Poller;
import org.ringscope.vhost.posix.UnixSocket;

/**
 * Serves one device of the engine over a Unix socket, to one front end at a time; when one goes the next may come. All of
 * it happens on the device's core, in what its interrupt line defers, so nothing here waits.
 */
public final class VhostServer {
  private final VirtioDevice device;
  private final Path path;
  private final boolean listens;
  private final Consumer<String> lines;
  private final Poller poller;
  private final BackEnd backEnd;
  private final Message message = new Message();
  private int listening = Descriptors.NONE;
  private PassingChannel frontEnd;

  /**
   * @param driver the core that stands for the one on which the driver runs
   * @param listens whether the front end connects; else it is connected to
   * @param lines takes what a user should know
   */
  public VhostServer(VirtioDevice device, Core driver, Path path, boolean listens, Consumer<String> lines)
      throws IOException {
    this.device = device;
    this.path = path;
    this.listens = listens;
    this.lines = lines;
    poller = pollerOf(device.core());
    DevicePort port = new DevicePort(device, driver, this::call, this::tellConfigChanged);
    backEnd = new BackEnd(port, new BackEnd.Kicks() {
      @Override
      public void watch(int descriptor, int queue) {
        Runnable work = () -> guarded(() -> backEnd().kicked(queue));
        poller.add(descriptor, () -> defer(work));
      }

      @Override
      public void leave(int descriptor) {
        poller.remove(descriptor);
      }
    }, line -> lines.accept(device.spec().name() + ": " + line));
  }

  private BackEnd backEnd() {
    return backEnd;
  }

  private static Poller pollerOf(Core core) throws IOException {
    if (core.interrupts().bed() instanceof Poller poller) {
      return poller;
    }
    Poller poller = new Poller();
    core.interrupts().sleepIn(poller);
    return poller;
  }

  private void defer(Runnable work) {
    device.core().interrupts().defer(work);
  }

  /** Begins to listen, or to connect. On the core's thread. */
  public void start() throws IOException {
    if (listens) {
      listening = UnixSocket.listen(path);
      Runnable accept = this::accept;
      poller.add(listening, () -> defer(accept));
    } else {
      connect();
    }
  }

  /** For one that connects: tries again while there is no front end. On the core's thread, now and then. */
  public void connect() throws IOException {
    if (!listens && frontEnd == null) {
      int socket = UnixSocket.connect(path);
      if (socket != Descriptors.NONE) {
        begin(socket);
      }
    }
  }

  /** Whether a front end is there. */
  public boolean isConnected() {
    return frontEnd != null;
  }

  private void accept() {
    int socket = UnixSocket.accept(listening);
    if (socket == Descriptors.NONE) {
      return;
    }
    if (frontEnd != null) {
      Descriptors.close(socket); // one at a time
      lines.accept(device.spec().name() + ": a second front end was turned away");
      return;
    }
    begin(socket);
  }

  private void begin(int socket) {
    frontEnd = new PassingChannel(socket);
    Runnable work = () -> guarded(this::receive);
    poller.add(socket, () -> defer(work));
    lines.accept(device.spec().name() + ": a front end is there");
  }

  private interface Work {
    void run() throws IOException, VhostException;
  }

  /** Whatever a front end does ends its session at most. */
  private void guarded(Work work) {
    try {
      work.run();
    } catch (VhostException | IOException e) {
      end(e.getMessage());
    }
  }

  private void receive() throws IOException, VhostException {
    while (frontEnd != null) {
      int count = frontEnd.read(message.bytes, message.filled, message.missing(), message.descriptors);
      if (count == 0) {
        end("it has closed the connection");
        return;
      }
      if (count < 0) {
        return;
      }
      message.filled += count;
      if (message.descriptors.size() > PassingChannel.MOST_DESCRIPTORS) {
        throw new VhostException("more than " + PassingChannel.MOST_DESCRIPTORS + " descriptors in one message");
      }
      if (message.missing() == 0) {
        if (backEnd.handle(message)) {
          frontEnd.write(message.bytes, message.filled, List.of());
        }
        message.clear();
      }
    }
  }

  private void end(String why) {
    if (frontEnd == null) {
      return;
    }
    message.clear();
    poller.remove(frontEnd.descriptor());
    frontEnd.close();
    frontEnd = null;
    backEnd.close();
    lines.accept(device.spec().name() + ": the front end has gone: " + why);
  }

  /** The run is over: the socket goes, and everything that a front end passed. On the core's thread. */
  public void close() {
    end("the run is over");
    if (listening != Descriptors.NONE) {
      poller.remove(listening);
      Descriptors.close(listening);
      listening = Descriptors.NONE;
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        lines.accept(path + " stays: " + e.getMessage());
      }
    }
  }

  private void call(int queueId) {
    for (int index = 0; index < device.queueCount(); index++) {
      if (device.spec().queues().get(index).id() == queueId) {
        backEnd.call(index);
        return;
      }
    }
  }

  private void tellConfigChanged() {
    if (backEnd.requests() != Descriptors.NONE) {
      guarded(() -> ConfigChange.tell(backEnd.requests()));
    }
  }
}
