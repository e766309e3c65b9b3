/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Core</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A processor, several that one operating system runs as one, or a guest; its tasks share it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.Core#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getOs <em>Os</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getStack <em>Stack</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getBootedBy <em>Booted By</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getRunsOn <em>Runs On</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getWindows <em>Windows</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getEndpoints <em>Endpoints</em>}</li>
 *   <li>{@link org.ringscope.model.topology.Core#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.topology.TopologyPackage#getCore()
 * @model
 * @generated
 */
public interface Core extends StepTarget
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.CoreKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of processor this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ringscope.model.topology.CoreKind
	 * @see #setKind(CoreKind)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Kind()
	 * @model
	 * @generated
	 */
	CoreKind getKind();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ringscope.model.topology.CoreKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CoreKind value);

	/**
	 * Returns the value of the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processor as its maker calls it: Cortex-M4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu</em>' attribute.
	 * @see #setCpu(String)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Cpu()
	 * @model
	 * @generated
	 */
	String getCpu();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getCpu <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu</em>' attribute.
	 * @see #getCpu()
	 * @generated
	 */
	void setCpu(String value);

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them run as this one core; 1 if left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpus</em>' attribute.
	 * @see #setCpus(Integer)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Cpus()
	 * @model
	 * @generated
	 */
	Integer getCpus();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpus</em>' attribute.
	 * @see #getCpus()
	 * @generated
	 */
	void setCpus(Integer value);

	/**
	 * Returns the value of the '<em><b>Os</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.OperatingSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operating system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Os</em>' attribute.
	 * @see org.ringscope.model.topology.OperatingSystem
	 * @see #setOs(OperatingSystem)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Os()
	 * @model
	 * @generated
	 */
	OperatingSystem getOs();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getOs <em>Os</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os</em>' attribute.
	 * @see org.ringscope.model.topology.OperatingSystem
	 * @see #getOs()
	 * @generated
	 */
	void setOs(OperatingSystem value);

	/**
	 * Returns the value of the '<em><b>Stack</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.Stack}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtio and RPMsg software, whose habits the engine follows; if left out, that of the operating system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stack</em>' attribute.
	 * @see org.ringscope.model.topology.Stack
	 * @see #setStack(Stack)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Stack()
	 * @model
	 * @generated
	 */
	Stack getStack();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getStack <em>Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stack</em>' attribute.
	 * @see org.ringscope.model.topology.Stack
	 * @see #getStack()
	 * @generated
	 */
	void setStack(Stack value);

	/**
	 * Returns the value of the '<em><b>Booted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that loads or starts this one, or attaches to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Booted By</em>' reference.
	 * @see #setBootedBy(Core)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_BootedBy()
	 * @model
	 * @generated
	 */
	Core getBootedBy();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getBootedBy <em>Booted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Booted By</em>' reference.
	 * @see #getBootedBy()
	 * @generated
	 */
	void setBootedBy(Core value);

	/**
	 * Returns the value of the '<em><b>Boot</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.topology.Boot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it comes to life; load if it is booted by another core, else self.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot</em>' attribute.
	 * @see org.ringscope.model.topology.Boot
	 * @see #setBoot(Boot)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Boot()
	 * @model
	 * @generated
	 */
	Boot getBoot();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getBoot <em>Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot</em>' attribute.
	 * @see org.ringscope.model.topology.Boot
	 * @see #getBoot()
	 * @generated
	 */
	void setBoot(Boot value);

	/**
	 * Returns the value of the '<em><b>Runs On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host whose guest, or process, this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs On</em>' reference.
	 * @see #setRunsOn(Core)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_RunsOn()
	 * @model
	 * @generated
	 */
	Core getRunsOn();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getRunsOn <em>Runs On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runs On</em>' reference.
	 * @see #getRunsOn()
	 * @generated
	 */
	void setRunsOn(Core value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What remoteproc loads; if left out, a small firmware that contains just the resource table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' containment reference.
	 * @see #setFirmware(Firmware)
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Firmware()
	 * @model containment="true"
	 * @generated
	 */
	Firmware getFirmware();

	/**
	 * Sets the value of the '{@link org.ringscope.model.topology.Core#getFirmware <em>Firmware</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' containment reference.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(Firmware value);

	/**
	 * Returns the value of the '<em><b>Windows</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.AddressWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How addresses of this core become physical ones. A space without a window is the physical one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windows</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Windows()
	 * @model containment="true"
	 * @generated
	 */
	EList<AddressWindow> getWindows();

	/**
	 * Returns the value of the '<em><b>Endpoints</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Endpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RPMsg endpoints of this core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoints</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Endpoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Endpoint> getEndpoints();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.topology.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the core does when the system runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.ringscope.model.topology.TopologyPackage#getCore_Tasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Task> getTasks();

} // Core
