/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.CoreKind;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Firmware;
import org.ringscope.model.topology.OperatingSystem;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.TopologyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Core</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getOs <em>Os</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getStack <em>Stack</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getBootedBy <em>Booted By</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getBoot <em>Boot</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getRunsOn <em>Runs On</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getWindows <em>Windows</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getEndpoints <em>Endpoints</em>}</li>
 *   <li>{@link org.ringscope.model.topology.impl.CoreImpl#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoreImpl extends StepTargetImpl implements Core
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CoreKind KIND_EDEFAULT = CoreKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CoreKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpu() <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpu()
	 * @generated
	 * @ordered
	 */
	protected static final String CPU_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpu() <em>Cpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpu()
	 * @generated
	 * @ordered
	 */
	protected String cpu = CPU_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CPUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected Integer cpus = CPUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOs() <em>Os</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOs()
	 * @generated
	 * @ordered
	 */
	protected static final OperatingSystem OS_EDEFAULT = OperatingSystem.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getOs() <em>Os</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOs()
	 * @generated
	 * @ordered
	 */
	protected OperatingSystem os = OS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStack() <em>Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStack()
	 * @generated
	 * @ordered
	 */
	protected static final Stack STACK_EDEFAULT = Stack.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getStack() <em>Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStack()
	 * @generated
	 * @ordered
	 */
	protected Stack stack = STACK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBootedBy() <em>Booted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootedBy()
	 * @generated
	 * @ordered
	 */
	protected Core bootedBy;

	/**
	 * The default value of the '{@link #getBoot() <em>Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoot()
	 * @generated
	 * @ordered
	 */
	protected static final Boot BOOT_EDEFAULT = Boot.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getBoot() <em>Boot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoot()
	 * @generated
	 * @ordered
	 */
	protected Boot boot = BOOT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRunsOn() <em>Runs On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunsOn()
	 * @generated
	 * @ordered
	 */
	protected Core runsOn;

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected Firmware firmware;

	/**
	 * The cached value of the '{@link #getWindows() <em>Windows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindows()
	 * @generated
	 * @ordered
	 */
	protected EList<AddressWindow> windows;

	/**
	 * The cached value of the '{@link #getEndpoints() <em>Endpoints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoints()
	 * @generated
	 * @ordered
	 */
	protected EList<Endpoint> endpoints;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<Task> tasks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoreImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return TopologyPackage.Literals.CORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoreKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CoreKind newKind)
	{
		CoreKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCpu()
	{
		return cpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpu(String newCpu)
	{
		String oldCpu = cpu;
		cpu = newCpu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__CPU, oldCpu, cpu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCpus()
	{
		return cpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpus(Integer newCpus)
	{
		Integer oldCpus = cpus;
		cpus = newCpus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__CPUS, oldCpus, cpus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingSystem getOs()
	{
		return os;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOs(OperatingSystem newOs)
	{
		OperatingSystem oldOs = os;
		os = newOs == null ? OS_EDEFAULT : newOs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__OS, oldOs, os));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stack getStack()
	{
		return stack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStack(Stack newStack)
	{
		Stack oldStack = stack;
		stack = newStack == null ? STACK_EDEFAULT : newStack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__STACK, oldStack, stack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getBootedBy()
	{
		if (bootedBy != null && bootedBy.eIsProxy())
		{
			InternalEObject oldBootedBy = (InternalEObject)bootedBy;
			bootedBy = (Core)eResolveProxy(oldBootedBy);
			if (bootedBy != oldBootedBy)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.CORE__BOOTED_BY, oldBootedBy, bootedBy));
			}
		}
		return bootedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Core basicGetBootedBy()
	{
		return bootedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootedBy(Core newBootedBy)
	{
		Core oldBootedBy = bootedBy;
		bootedBy = newBootedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__BOOTED_BY, oldBootedBy, bootedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boot getBoot()
	{
		return boot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoot(Boot newBoot)
	{
		Boot oldBoot = boot;
		boot = newBoot == null ? BOOT_EDEFAULT : newBoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__BOOT, oldBoot, boot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core getRunsOn()
	{
		if (runsOn != null && runsOn.eIsProxy())
		{
			InternalEObject oldRunsOn = (InternalEObject)runsOn;
			runsOn = (Core)eResolveProxy(oldRunsOn);
			if (runsOn != oldRunsOn)
			{
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TopologyPackage.CORE__RUNS_ON, oldRunsOn, runsOn));
			}
		}
		return runsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Core basicGetRunsOn()
	{
		return runsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunsOn(Core newRunsOn)
	{
		Core oldRunsOn = runsOn;
		runsOn = newRunsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__RUNS_ON, oldRunsOn, runsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firmware getFirmware()
	{
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFirmware(Firmware newFirmware, NotificationChain msgs)
	{
		Firmware oldFirmware = firmware;
		firmware = newFirmware;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__FIRMWARE, oldFirmware, newFirmware);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(Firmware newFirmware)
	{
		if (newFirmware != firmware)
		{
			NotificationChain msgs = null;
			if (firmware != null)
				msgs = ((InternalEObject)firmware).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.CORE__FIRMWARE, null, msgs);
			if (newFirmware != null)
				msgs = ((InternalEObject)newFirmware).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TopologyPackage.CORE__FIRMWARE, null, msgs);
			msgs = basicSetFirmware(newFirmware, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TopologyPackage.CORE__FIRMWARE, newFirmware, newFirmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AddressWindow> getWindows()
	{
		if (windows == null)
		{
			windows = new EObjectContainmentEList<AddressWindow>(AddressWindow.class, this, TopologyPackage.CORE__WINDOWS);
		}
		return windows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Endpoint> getEndpoints()
	{
		if (endpoints == null)
		{
			endpoints = new EObjectContainmentEList<Endpoint>(Endpoint.class, this, TopologyPackage.CORE__ENDPOINTS);
		}
		return endpoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Task> getTasks()
	{
		if (tasks == null)
		{
			tasks = new EObjectContainmentEList<Task>(Task.class, this, TopologyPackage.CORE__TASKS);
		}
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case TopologyPackage.CORE__FIRMWARE:
				return basicSetFirmware(null, msgs);
			case TopologyPackage.CORE__WINDOWS:
				return ((InternalEList<?>)getWindows()).basicRemove(otherEnd, msgs);
			case TopologyPackage.CORE__ENDPOINTS:
				return ((InternalEList<?>)getEndpoints()).basicRemove(otherEnd, msgs);
			case TopologyPackage.CORE__TASKS:
				return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case TopologyPackage.CORE__KIND:
				return getKind();
			case TopologyPackage.CORE__CPU:
				return getCpu();
			case TopologyPackage.CORE__CPUS:
				return getCpus();
			case TopologyPackage.CORE__OS:
				return getOs();
			case TopologyPackage.CORE__STACK:
				return getStack();
			case TopologyPackage.CORE__BOOTED_BY:
				if (resolve) return getBootedBy();
				return basicGetBootedBy();
			case TopologyPackage.CORE__BOOT:
				return getBoot();
			case TopologyPackage.CORE__RUNS_ON:
				if (resolve) return getRunsOn();
				return basicGetRunsOn();
			case TopologyPackage.CORE__FIRMWARE:
				return getFirmware();
			case TopologyPackage.CORE__WINDOWS:
				return getWindows();
			case TopologyPackage.CORE__ENDPOINTS:
				return getEndpoints();
			case TopologyPackage.CORE__TASKS:
				return getTasks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case TopologyPackage.CORE__KIND:
				setKind((CoreKind)newValue);
				return;
			case TopologyPackage.CORE__CPU:
				setCpu((String)newValue);
				return;
			case TopologyPackage.CORE__CPUS:
				setCpus((Integer)newValue);
				return;
			case TopologyPackage.CORE__OS:
				setOs((OperatingSystem)newValue);
				return;
			case TopologyPackage.CORE__STACK:
				setStack((Stack)newValue);
				return;
			case TopologyPackage.CORE__BOOTED_BY:
				setBootedBy((Core)newValue);
				return;
			case TopologyPackage.CORE__BOOT:
				setBoot((Boot)newValue);
				return;
			case TopologyPackage.CORE__RUNS_ON:
				setRunsOn((Core)newValue);
				return;
			case TopologyPackage.CORE__FIRMWARE:
				setFirmware((Firmware)newValue);
				return;
			case TopologyPackage.CORE__WINDOWS:
				getWindows().clear();
				getWindows().addAll((Collection<? extends AddressWindow>)newValue);
				return;
			case TopologyPackage.CORE__ENDPOINTS:
				getEndpoints().clear();
				getEndpoints().addAll((Collection<? extends Endpoint>)newValue);
				return;
			case TopologyPackage.CORE__TASKS:
				getTasks().clear();
				getTasks().addAll((Collection<? extends Task>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case TopologyPackage.CORE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case TopologyPackage.CORE__CPU:
				setCpu(CPU_EDEFAULT);
				return;
			case TopologyPackage.CORE__CPUS:
				setCpus(CPUS_EDEFAULT);
				return;
			case TopologyPackage.CORE__OS:
				setOs(OS_EDEFAULT);
				return;
			case TopologyPackage.CORE__STACK:
				setStack(STACK_EDEFAULT);
				return;
			case TopologyPackage.CORE__BOOTED_BY:
				setBootedBy((Core)null);
				return;
			case TopologyPackage.CORE__BOOT:
				setBoot(BOOT_EDEFAULT);
				return;
			case TopologyPackage.CORE__RUNS_ON:
				setRunsOn((Core)null);
				return;
			case TopologyPackage.CORE__FIRMWARE:
				setFirmware((Firmware)null);
				return;
			case TopologyPackage.CORE__WINDOWS:
				getWindows().clear();
				return;
			case TopologyPackage.CORE__ENDPOINTS:
				getEndpoints().clear();
				return;
			case TopologyPackage.CORE__TASKS:
				getTasks().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case TopologyPackage.CORE__KIND:
				return kind != KIND_EDEFAULT;
			case TopologyPackage.CORE__CPU:
				return CPU_EDEFAULT == null ? cpu != null : !CPU_EDEFAULT.equals(cpu);
			case TopologyPackage.CORE__CPUS:
				return CPUS_EDEFAULT == null ? cpus != null : !CPUS_EDEFAULT.equals(cpus);
			case TopologyPackage.CORE__OS:
				return os != OS_EDEFAULT;
			case TopologyPackage.CORE__STACK:
				return stack != STACK_EDEFAULT;
			case TopologyPackage.CORE__BOOTED_BY:
				return bootedBy != null;
			case TopologyPackage.CORE__BOOT:
				return boot != BOOT_EDEFAULT;
			case TopologyPackage.CORE__RUNS_ON:
				return runsOn != null;
			case TopologyPackage.CORE__FIRMWARE:
				return firmware != null;
			case TopologyPackage.CORE__WINDOWS:
				return windows != null && !windows.isEmpty();
			case TopologyPackage.CORE__ENDPOINTS:
				return endpoints != null && !endpoints.isEmpty();
			case TopologyPackage.CORE__TASKS:
				return tasks != null && !tasks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", cpu: ");
		result.append(cpu);
		result.append(", cpus: ");
		result.append(cpus);
		result.append(", os: ");
		result.append(os);
		result.append(", stack: ");
		result.append(stack);
		result.append(", boot: ");
		result.append(boot);
		result.append(')');
		return result.toString();
	}

} //CoreImpl
