/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Core</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A processor (or guest); its workloads share it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ringscope.model.Core#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ringscope.model.Core#getOs <em>Os</em>}</li>
 *   <li>{@link org.ringscope.model.Core#getBootedBy <em>Booted By</em>}</li>
 *   <li>{@link org.ringscope.model.Core#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.ringscope.model.Core#getWindows <em>Windows</em>}</li>
 * </ul>
 *
 * @see org.ringscope.model.TopologyPackage#getCore()
 * @model
 * @generated
 */
public interface Core extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.CoreKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of processor this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ringscope.model.CoreKind
	 * @see #setKind(CoreKind)
	 * @see org.ringscope.model.TopologyPackage#getCore_Kind()
	 * @model
	 * @generated
	 */
	CoreKind getKind();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Core#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ringscope.model.CoreKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CoreKind value);

	/**
	 * Returns the value of the '<em><b>Os</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ringscope.model.OperatingSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operating system; it decides whose habits the engine follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Os</em>' attribute.
	 * @see org.ringscope.model.OperatingSystem
	 * @see #setOs(OperatingSystem)
	 * @see org.ringscope.model.TopologyPackage#getCore_Os()
	 * @model
	 * @generated
	 */
	OperatingSystem getOs();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Core#getOs <em>Os</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os</em>' attribute.
	 * @see org.ringscope.model.OperatingSystem
	 * @see #getOs()
	 * @generated
	 */
	void setOs(OperatingSystem value);

	/**
	 * Returns the value of the '<em><b>Booted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The core that loads this one through remoteproc; none when it starts by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Booted By</em>' reference.
	 * @see #setBootedBy(Core)
	 * @see org.ringscope.model.TopologyPackage#getCore_BootedBy()
	 * @model
	 * @generated
	 */
	Core getBootedBy();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Core#getBootedBy <em>Booted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Booted By</em>' reference.
	 * @see #getBootedBy()
	 * @generated
	 */
	void setBootedBy(Core value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ELF file that remoteproc loads, relative to this file; empty builds a small one that contains just the resource table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see #setFirmware(String)
	 * @see org.ringscope.model.TopologyPackage#getCore_Firmware()
	 * @model
	 * @generated
	 */
	String getFirmware();

	/**
	 * Sets the value of the '{@link org.ringscope.model.Core#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Windows</b></em>' containment reference list.
	 * The list contents are of type {@link org.ringscope.model.AddressWindow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How addresses of this core become physical ones. A space without a window is the physical one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Windows</em>' containment reference list.
	 * @see org.ringscope.model.TopologyPackage#getCore_Windows()
	 * @model containment="true"
	 * @generated
	 */
	EList<AddressWindow> getWindows();

} // Core
