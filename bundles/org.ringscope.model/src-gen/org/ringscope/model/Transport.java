/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Transport</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How driver and device negotiate.
 * <!-- end-model-doc -->
 * @see org.ringscope.model.TopologyPackage#getTransport()
 * @model
 * @generated
 */
public enum Transport implements Enumerator
{
	/**
	 * The '<em><b>REMOTEPROC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resource table in shared memory.
	 * <!-- end-model-doc -->
	 * @see #REMOTEPROC_VALUE
	 * @generated
	 * @ordered
	 */
	REMOTEPROC(0, "REMOTEPROC", "remoteproc"),

	/**
	 * The '<em><b>MMIO1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio-mmio version 1 (legacy), a trap for each access.
	 * <!-- end-model-doc -->
	 * @see #MMIO1_VALUE
	 * @generated
	 * @ordered
	 */
	MMIO1(1, "MMIO1", "mmio1"),

	/**
	 * The '<em><b>MMIO2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio-mmio version 2, a trap for each access.
	 * <!-- end-model-doc -->
	 * @see #MMIO2_VALUE
	 * @generated
	 * @ordered
	 */
	MMIO2(2, "MMIO2", "mmio2"),

	/**
	 * The '<em><b>MMIO SHARED1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio-mmio version 1 registers in shared memory, without traps.
	 * <!-- end-model-doc -->
	 * @see #MMIO_SHARED1_VALUE
	 * @generated
	 * @ordered
	 */
	MMIO_SHARED1(3, "MMIO_SHARED1", "mmio-shared1"),

	/**
	 * The '<em><b>MMIO SHARED2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio-mmio version 2 registers in shared memory, without traps.
	 * <!-- end-model-doc -->
	 * @see #MMIO_SHARED2_VALUE
	 * @generated
	 * @ordered
	 */
	MMIO_SHARED2(4, "MMIO_SHARED2", "mmio-shared2");

	/**
	 * The '<em><b>REMOTEPROC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resource table in shared memory.
	 * <!-- end-model-doc -->
	 * @see #REMOTEPROC
	 * @model literal="remoteproc"
	 * @generated
	 * @ordered
	 */
	public static final int REMOTEPROC_VALUE = 0;

	/**
	 * The '<em><b>MMIO1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio-mmio version 1 (legacy), a trap for each access.
	 * <!-- end-model-doc -->
	 * @see #MMIO1
	 * @model literal="mmio1"
	 * @generated
	 * @ordered
	 */
	public static final int MMIO1_VALUE = 1;

	/**
	 * The '<em><b>MMIO2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio-mmio version 2, a trap for each access.
	 * <!-- end-model-doc -->
	 * @see #MMIO2
	 * @model literal="mmio2"
	 * @generated
	 * @ordered
	 */
	public static final int MMIO2_VALUE = 2;

	/**
	 * The '<em><b>MMIO SHARED1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio-mmio version 1 registers in shared memory, without traps.
	 * <!-- end-model-doc -->
	 * @see #MMIO_SHARED1
	 * @model literal="mmio-shared1"
	 * @generated
	 * @ordered
	 */
	public static final int MMIO_SHARED1_VALUE = 3;

	/**
	 * The '<em><b>MMIO SHARED2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtio-mmio version 2 registers in shared memory, without traps.
	 * <!-- end-model-doc -->
	 * @see #MMIO_SHARED2
	 * @model literal="mmio-shared2"
	 * @generated
	 * @ordered
	 */
	public static final int MMIO_SHARED2_VALUE = 4;

	/**
	 * An array of all the '<em><b>Transport</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Transport[] VALUES_ARRAY =
		new Transport[]
		{
			REMOTEPROC,
			MMIO1,
			MMIO2,
			MMIO_SHARED1,
			MMIO_SHARED2,
		};

	/**
	 * A public read-only list of all the '<em><b>Transport</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Transport> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Transport</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Transport get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Transport result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transport</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Transport getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Transport result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transport</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Transport get(int value)
	{
		switch (value)
		{
			case REMOTEPROC_VALUE: return REMOTEPROC;
			case MMIO1_VALUE: return MMIO1;
			case MMIO2_VALUE: return MMIO2;
			case MMIO_SHARED1_VALUE: return MMIO_SHARED1;
			case MMIO_SHARED2_VALUE: return MMIO_SHARED2;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Transport(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //Transport
