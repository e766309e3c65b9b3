// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.ringscope.trace.CrashReport;

/**
 * A job that is never silent about an error of the program itself, and shows nobody a stack trace: it ends with one line
 * that names a file with the details, as commands without a window do.
 */
public abstract class CaughtJob extends Job {

  protected CaughtJob(String name) {
    super(name);
  }

  /** As {@link Job#create(String, ICoreRunnable)}. */
  public static Job create(String name, ICoreRunnable work) {
    return create(name, (IJobFunction) monitor -> {
      try {
        work.run(monitor);
        return Status.OK_STATUS;
      } catch (CoreException e) {
        return e.getStatus();
      }
    });
  }

  /** As {@link Job#create(String, IJobFunction)}. */
  public static Job create(String name, IJobFunction work) {
    return new CaughtJob(name) {
      @Override
      protected IStatus work(IProgressMonitor monitor) {
        return work.run(monitor);
      }
    };
  }

  /** As {@link Job#createSystem(String, ICoreRunnable)}. */
  public static Job createSystem(String name, ICoreRunnable work) {
    Job job = create(name, work);
    job.setSystem(true);
    return job;
  }

  /** What {@link Job#run} is for. */
  protected abstract IStatus work(IProgressMonitor monitor);

  @Override
  protected final IStatus run(IProgressMonitor monitor) {
    try {
      return work(monitor);
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (RuntimeException | Error e) {
      return Status.error(report(e, getName()));
    }
  }

  /** Keeps the details of an error of the program itself. @return one line that names their file */
  public static String report(Throwable failure, String doing) {
    Bundle bundle = FrameworkUtil.getBundle(CaughtJob.class);
    return doing + ": "
        + CrashReport.of(failure, "Ringscope " + (bundle == null ? "" : bundle.getVersion()), doing);
  }
}
