/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.ringscope.model.topology.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.ringscope.model.topology.TopologyPackage
 * @generated
 */
public class TopologySwitch<T> extends Switch<T>
{
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static TopologyPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TopologySwitch()
	{
		if (modelPackage == null)
		{
			modelPackage = TopologyPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage)
	{
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject)
	{
		switch (classifierID)
		{
			case TopologyPackage.ELEMENT:
			{
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.NAMED_ELEMENT:
			{
				NamedElement namedElement = (NamedElement)theEObject;
				T result = caseNamedElement(namedElement);
				if (result == null) result = caseElement(namedElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.GROUP:
			{
				Group group = (Group)theEObject;
				T result = caseGroup(group);
				if (result == null) result = caseNamedElement(group);
				if (result == null) result = caseElement(group);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TOPOLOGY:
			{
				Topology topology = (Topology)theEObject;
				T result = caseTopology(topology);
				if (result == null) result = caseGroup(topology);
				if (result == null) result = caseNamedElement(topology);
				if (result == null) result = caseElement(topology);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CORE:
			{
				Core core = (Core)theEObject;
				T result = caseCore(core);
				if (result == null) result = caseNamedElement(core);
				if (result == null) result = caseElement(core);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.FIRMWARE:
			{
				Firmware firmware = (Firmware)theEObject;
				T result = caseFirmware(firmware);
				if (result == null) result = caseElement(firmware);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.PLACED:
			{
				Placed placed = (Placed)theEObject;
				T result = casePlaced(placed);
				if (result == null) result = caseElement(placed);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RESOURCE_TABLE:
			{
				ResourceTable resourceTable = (ResourceTable)theEObject;
				T result = caseResourceTable(resourceTable);
				if (result == null) result = casePlaced(resourceTable);
				if (result == null) result = caseElement(resourceTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TRACE_BUFFER:
			{
				TraceBuffer traceBuffer = (TraceBuffer)theEObject;
				T result = caseTraceBuffer(traceBuffer);
				if (result == null) result = caseNamedElement(traceBuffer);
				if (result == null) result = casePlaced(traceBuffer);
				if (result == null) result = caseElement(traceBuffer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.ADDRESS_WINDOW:
			{
				AddressWindow addressWindow = (AddressWindow)theEObject;
				T result = caseAddressWindow(addressWindow);
				if (result == null) result = caseElement(addressWindow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MEMORY_REGION:
			{
				MemoryRegion memoryRegion = (MemoryRegion)theEObject;
				T result = caseMemoryRegion(memoryRegion);
				if (result == null) result = caseNamedElement(memoryRegion);
				if (result == null) result = caseElement(memoryRegion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MAILBOX:
			{
				Mailbox mailbox = (Mailbox)theEObject;
				T result = caseMailbox(mailbox);
				if (result == null) result = caseNamedElement(mailbox);
				if (result == null) result = caseElement(mailbox);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MAILBOX_CHANNEL:
			{
				MailboxChannel mailboxChannel = (MailboxChannel)theEObject;
				T result = caseMailboxChannel(mailboxChannel);
				if (result == null) result = caseNamedElement(mailboxChannel);
				if (result == null) result = caseElement(mailboxChannel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.DOORBELL:
			{
				Doorbell doorbell = (Doorbell)theEObject;
				T result = caseDoorbell(doorbell);
				if (result == null) result = caseNamedElement(doorbell);
				if (result == null) result = caseElement(doorbell);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.VIRTIO_DEVICE:
			{
				VirtioDevice virtioDevice = (VirtioDevice)theEObject;
				T result = caseVirtioDevice(virtioDevice);
				if (result == null) result = caseNamedElement(virtioDevice);
				if (result == null) result = caseElement(virtioDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RPMSG_DEVICE:
			{
				RpmsgDevice rpmsgDevice = (RpmsgDevice)theEObject;
				T result = caseRpmsgDevice(rpmsgDevice);
				if (result == null) result = caseVirtioDevice(rpmsgDevice);
				if (result == null) result = caseNamedElement(rpmsgDevice);
				if (result == null) result = caseElement(rpmsgDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RPMSG_BUFFERS:
			{
				RpmsgBuffers rpmsgBuffers = (RpmsgBuffers)theEObject;
				T result = caseRpmsgBuffers(rpmsgBuffers);
				if (result == null) result = casePlaced(rpmsgBuffers);
				if (result == null) result = caseElement(rpmsgBuffers);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RPMSG_CHANNEL:
			{
				RpmsgChannel rpmsgChannel = (RpmsgChannel)theEObject;
				T result = caseRpmsgChannel(rpmsgChannel);
				if (result == null) result = caseElement(rpmsgChannel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CONSOLE_DEVICE:
			{
				ConsoleDevice consoleDevice = (ConsoleDevice)theEObject;
				T result = caseConsoleDevice(consoleDevice);
				if (result == null) result = caseVirtioDevice(consoleDevice);
				if (result == null) result = caseNamedElement(consoleDevice);
				if (result == null) result = caseElement(consoleDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.NET_DEVICE:
			{
				NetDevice netDevice = (NetDevice)theEObject;
				T result = caseNetDevice(netDevice);
				if (result == null) result = caseVirtioDevice(netDevice);
				if (result == null) result = caseNamedElement(netDevice);
				if (result == null) result = caseElement(netDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.BLOCK_DEVICE:
			{
				BlockDevice blockDevice = (BlockDevice)theEObject;
				T result = caseBlockDevice(blockDevice);
				if (result == null) result = caseVirtioDevice(blockDevice);
				if (result == null) result = caseNamedElement(blockDevice);
				if (result == null) result = caseElement(blockDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.VSOCK_DEVICE:
			{
				VsockDevice vsockDevice = (VsockDevice)theEObject;
				T result = caseVsockDevice(vsockDevice);
				if (result == null) result = caseVirtioDevice(vsockDevice);
				if (result == null) result = caseNamedElement(vsockDevice);
				if (result == null) result = caseElement(vsockDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.RNG_DEVICE:
			{
				RngDevice rngDevice = (RngDevice)theEObject;
				T result = caseRngDevice(rngDevice);
				if (result == null) result = caseVirtioDevice(rngDevice);
				if (result == null) result = caseNamedElement(rngDevice);
				if (result == null) result = caseElement(rngDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.OTHER_DEVICE:
			{
				OtherDevice otherDevice = (OtherDevice)theEObject;
				T result = caseOtherDevice(otherDevice);
				if (result == null) result = caseVirtioDevice(otherDevice);
				if (result == null) result = caseNamedElement(otherDevice);
				if (result == null) result = caseElement(otherDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.VIRTQUEUE:
			{
				Virtqueue virtqueue = (Virtqueue)theEObject;
				T result = caseVirtqueue(virtqueue);
				if (result == null) result = casePlaced(virtqueue);
				if (result == null) result = caseElement(virtqueue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.BOUNCE:
			{
				Bounce bounce = (Bounce)theEObject;
				T result = caseBounce(bounce);
				if (result == null) result = casePlaced(bounce);
				if (result == null) result = caseElement(bounce);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TRANSPORT:
			{
				Transport transport = (Transport)theEObject;
				T result = caseTransport(transport);
				if (result == null) result = caseElement(transport);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.REMOTEPROC:
			{
				Remoteproc remoteproc = (Remoteproc)theEObject;
				T result = caseRemoteproc(remoteproc);
				if (result == null) result = caseTransport(remoteproc);
				if (result == null) result = caseElement(remoteproc);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.MMIO:
			{
				Mmio mmio = (Mmio)theEObject;
				T result = caseMmio(mmio);
				if (result == null) result = caseTransport(mmio);
				if (result == null) result = casePlaced(mmio);
				if (result == null) result = caseElement(mmio);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.PCI:
			{
				Pci pci = (Pci)theEObject;
				T result = casePci(pci);
				if (result == null) result = caseTransport(pci);
				if (result == null) result = casePlaced(pci);
				if (result == null) result = caseElement(pci);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.FIXED_VRINGS:
			{
				FixedVrings fixedVrings = (FixedVrings)theEObject;
				T result = caseFixedVrings(fixedVrings);
				if (result == null) result = caseTransport(fixedVrings);
				if (result == null) result = caseElement(fixedVrings);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.VHOST_USER:
			{
				VhostUser vhostUser = (VhostUser)theEObject;
				T result = caseVhostUser(vhostUser);
				if (result == null) result = caseTransport(vhostUser);
				if (result == null) result = caseElement(vhostUser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.ENDPOINT:
			{
				Endpoint endpoint = (Endpoint)theEObject;
				T result = caseEndpoint(endpoint);
				if (result == null) result = caseNamedElement(endpoint);
				if (result == null) result = caseElement(endpoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.TASK:
			{
				Task task = (Task)theEObject;
				T result = caseTask(task);
				if (result == null) result = caseNamedElement(task);
				if (result == null) result = caseElement(task);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.ENDPOINT_TASK:
			{
				EndpointTask endpointTask = (EndpointTask)theEObject;
				T result = caseEndpointTask(endpointTask);
				if (result == null) result = caseTask(endpointTask);
				if (result == null) result = caseNamedElement(endpointTask);
				if (result == null) result = caseElement(endpointTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CLIENT_SAMPLE:
			{
				ClientSample clientSample = (ClientSample)theEObject;
				T result = caseClientSample(clientSample);
				if (result == null) result = caseEndpointTask(clientSample);
				if (result == null) result = caseTask(clientSample);
				if (result == null) result = caseNamedElement(clientSample);
				if (result == null) result = caseElement(clientSample);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.ECHO_SERVICE:
			{
				EchoService echoService = (EchoService)theEObject;
				T result = caseEchoService(echoService);
				if (result == null) result = caseEndpointTask(echoService);
				if (result == null) result = caseTask(echoService);
				if (result == null) result = caseNamedElement(echoService);
				if (result == null) result = caseElement(echoService);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.DEVICE_TASK:
			{
				DeviceTask deviceTask = (DeviceTask)theEObject;
				T result = caseDeviceTask(deviceTask);
				if (result == null) result = caseTask(deviceTask);
				if (result == null) result = caseNamedElement(deviceTask);
				if (result == null) result = caseElement(deviceTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CONSOLE_WRITER:
			{
				ConsoleWriter consoleWriter = (ConsoleWriter)theEObject;
				T result = caseConsoleWriter(consoleWriter);
				if (result == null) result = caseDeviceTask(consoleWriter);
				if (result == null) result = caseTask(consoleWriter);
				if (result == null) result = caseNamedElement(consoleWriter);
				if (result == null) result = caseElement(consoleWriter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case TopologyPackage.CONSOLE_READER:
			{
				ConsoleReader consoleReader = (ConsoleReader)theEObject;
				T result = caseConsoleReader(consoleReader);
				if (result == null) result = caseDeviceTask(consoleReader);
				if (result == null) result = caseTask(consoleReader);
				if (result == null) result = caseNamedElement(consoleReader);
				if (result == null) result = caseElement(consoleReader);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGroup(Group object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Topology</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Topology</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTopology(Topology object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Core</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Core</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCore(Core object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Firmware</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Firmware</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFirmware(Firmware object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Placed</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Placed</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlaced(Placed object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Resource Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Resource Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResourceTable(ResourceTable object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trace Buffer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trace Buffer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTraceBuffer(TraceBuffer object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Address Window</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Address Window</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAddressWindow(AddressWindow object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Region</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Region</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryRegion(MemoryRegion object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mailbox</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mailbox</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMailbox(Mailbox object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mailbox Channel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mailbox Channel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMailboxChannel(MailboxChannel object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Doorbell</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Doorbell</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDoorbell(Doorbell object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtio Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtio Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtioDevice(VirtioDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rpmsg Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rpmsg Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRpmsgDevice(RpmsgDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rpmsg Buffers</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rpmsg Buffers</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRpmsgBuffers(RpmsgBuffers object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rpmsg Channel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rpmsg Channel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRpmsgChannel(RpmsgChannel object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Console Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Console Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsoleDevice(ConsoleDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Net Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Net Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetDevice(NetDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Block Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Block Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBlockDevice(BlockDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vsock Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vsock Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVsockDevice(VsockDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rng Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rng Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRngDevice(RngDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Other Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Other Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOtherDevice(OtherDevice object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtqueue</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtqueue</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtqueue(Virtqueue object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bounce</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bounce</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBounce(Bounce object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transport</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transport</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransport(Transport object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remoteproc</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remoteproc</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemoteproc(Remoteproc object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mmio</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mmio</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMmio(Mmio object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pci</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pci</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePci(Pci object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fixed Vrings</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fixed Vrings</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFixedVrings(FixedVrings object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vhost User</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vhost User</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVhostUser(VhostUser object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Endpoint</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Endpoint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEndpoint(Endpoint object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTask(Task object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Endpoint Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Endpoint Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEndpointTask(EndpointTask object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Client Sample</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Client Sample</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClientSample(ClientSample object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Echo Service</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Echo Service</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEchoService(EchoService object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviceTask(DeviceTask object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Console Writer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Console Writer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsoleWriter(ConsoleWriter object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Console Reader</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Console Reader</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConsoleReader(ConsoleReader object)
	{
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object)
	{
		return null;
	}

} //TopologySwitch
