// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringscope.capture.engine.RecordLevel;

/** How to run a topology. */
public final class SimulationOptions {

  /** A duration that never ends. */
  public static final long ENDLESS = Long.MAX_VALUE;

  private final boolean stepped;
  private final long seed;
  private final WaitMode waitMode;
  private final List<InjectedFault> faults;
  private final Path recordTo;
  private final RecordLevel level;
  private final int payloadLimit;
  private final long capBytes;
  private final long durationNanos;
  private final List<Path> allowed;
  private final boolean checksBuffers;
  private final boolean keepsMemory;
  private final Consumer<ConsoleLine> output;
  private final RunControl control;

  private SimulationOptions(Builder builder) {
    stepped = builder.stepped;
    seed = builder.seed;
    waitMode = builder.waitMode;
    faults = List.copyOf(builder.faults);
    recordTo = builder.recordTo;
    level = builder.level;
    payloadLimit = builder.payloadLimit;
    capBytes = builder.capBytes;
    durationNanos = builder.durationNanos;
    allowed = List.copyOf(builder.allowed);
    checksBuffers =
        builder.checksBuffers || faults.stream().anyMatch(injected -> Faults.isOfBuffers(injected.fault()));
    keepsMemory = builder.keepsMemory;
    output = builder.output;
    control = builder.control;
  }

  /** In real time, waiting for interrupts, without recording, until the workloads end. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether time is virtual and one core moves at a time. */
  public boolean isStepped() {
    return stepped;
  }

  public long seed() {
    return seed;
  }

  public WaitMode waitMode() {
    return waitMode;
  }

  public List<InjectedFault> faults() {
    return faults;
  }

  /** The trace directory, or null when nothing is recorded. */
  public Path recordTo() {
    return recordTo;
  }

  public RecordLevel level() {
    return level;
  }

  public int payloadLimit() {
    return payloadLimit;
  }

  public long capBytes() {
    return capBytes;
  }

  public long durationNanos() {
    return durationNanos;
  }

  /** Folders whose existing files may back memory; none unless they were named. */
  public List<Path> allowed() {
    return allowed;
  }

  /** Whether buffers in flight are watched: that they do not overlap, and that nobody changes them. */
  public boolean checksBuffers() {
    return checksBuffers;
  }

  /** Whether the recording gets the memory of all regions as it is at the end. */
  public boolean keepsMemory() {
    return keepsMemory;
  }

  public Consumer<ConsoleLine> output() {
    return output;
  }

  /** Who suspends the run, null for nobody. */
  public RunControl control() {
    return control;
  }

  /** Whether this fault strikes this core. */
  boolean isInjected(Fault fault, String core) {
    return faults.stream().anyMatch(injected -> injected.fault().equals(fault) && injected.strikes(core));
  }

  /** Collects options. */
  public static final class Builder {
    private boolean stepped;
    private long seed;
    private WaitMode waitMode = WaitMode.INTERRUPT;
    private final List<InjectedFault> faults = new ArrayList<>();
    private Path recordTo;
    private RecordLevel level = RecordLevel.FULL;
    private int payloadLimit = 64;
    private long capBytes;
    private long durationNanos = ENDLESS;
    private final List<Path> allowed = new ArrayList<>();
    private boolean checksBuffers;
    private boolean keepsMemory;
    private Consumer<ConsoleLine> output = line -> {};
    private RunControl control;

    private Builder() {}

    /** Virtual time, one core at a time. */
    public Builder stepped(boolean value) {
      stepped = value;
      return this;
    }

    /** Decides everything that is left to chance when stepped; default 0. */
    public Builder seed(long value) {
      seed = value;
      return this;
    }

    public Builder waitMode(WaitMode value) {
      waitMode = value;
      return this;
    }

    /** One more mistake to make. */
    public Builder fault(InjectedFault value) {
      faults.add(value);
      return this;
    }

    /** Directory of the trace; it must not exist yet, or be empty. */
    public Builder recordTo(Path value) {
      recordTo = value;
      return this;
    }

    public Builder level(RecordLevel value) {
      level = value;
      return this;
    }

    /** Payload bytes to keep of each message; 0 keeps none. */
    public Builder payloadLimit(int bytes) {
      payloadLimit = bytes;
      return this;
    }

    /** Most bytes that the trace may have on disk; 0 for no limit. */
    public Builder capBytes(long bytes) {
      capBytes = bytes;
      return this;
    }

    /** Ends the run when its own clock has reached this. */
    public Builder durationNanos(long nanos) {
      durationNanos = nanos;
      return this;
    }

    /** One more folder whose existing files may back memory, if they have the length of their region. */
    public Builder allow(Path folder) {
      allowed.add(folder);
      return this;
    }

    /** Watches buffers in flight; costs a copy of each. A fault that nothing else finds switches it on, too. */
    public Builder checkBuffers(boolean value) {
      checksBuffers = value;
      return this;
    }

    /** Keeps the memory of all regions with the recording, as it is at the end. */
    public Builder keepMemory(boolean value) {
      keepsMemory = value;
      return this;
    }

    /** Gets every line that a core prints, on the core's thread. */
    public Builder output(Consumer<ConsoleLine> value) {
      output = value;
      return this;
    }

    /** Suspends the run and lets it go on; of one run only, which must be recorded. */
    public Builder control(RunControl value) {
      control = value;
      return this;
    }

    public SimulationOptions build() {
      return new SimulationOptions(this);
    }
  }
}
