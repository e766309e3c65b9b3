// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
/**
 * What happened when, from left to right: lanes of cores, queues and channels under one axis of time. Start with
 * {@link org.ringscope.picture.timeline.TimelinePicture}.
 */
package org.ringscope.picture.timeline;
