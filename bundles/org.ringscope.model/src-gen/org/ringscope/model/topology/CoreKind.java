/**
 * SPDX-FileCopyrightText: 2026 The Ringscope authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ringscope.model.topology;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Core Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sorts of processors.
 * <!-- end-model-doc -->
 * @see org.ringscope.model.topology.TopologyPackage#getCoreKind()
 * @model
 * @generated
 */
public enum CoreKind implements Enumerator
{
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "unspecified"),

	/**
	 * The '<em><b>APPLICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Application processor.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION_VALUE
	 * @generated
	 * @ordered
	 */
	APPLICATION(1, "APPLICATION", "application"),

	/**
	 * The '<em><b>REALTIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Real-time processor.
	 * <!-- end-model-doc -->
	 * @see #REALTIME_VALUE
	 * @generated
	 * @ordered
	 */
	REALTIME(2, "REALTIME", "realtime"),

	/**
	 * The '<em><b>MICROCONTROLLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Microcontroller core.
	 * <!-- end-model-doc -->
	 * @see #MICROCONTROLLER_VALUE
	 * @generated
	 * @ordered
	 */
	MICROCONTROLLER(3, "MICROCONTROLLER", "microcontroller"),

	/**
	 * The '<em><b>DSP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signal processor.
	 * <!-- end-model-doc -->
	 * @see #DSP_VALUE
	 * @generated
	 * @ordered
	 */
	DSP(4, "DSP", "dsp"),

	/**
	 * The '<em><b>PRU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programmable real-time unit.
	 * <!-- end-model-doc -->
	 * @see #PRU_VALUE
	 * @generated
	 * @ordered
	 */
	PRU(5, "PRU", "pru"),

	/**
	 * The '<em><b>GUEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual machine.
	 * <!-- end-model-doc -->
	 * @see #GUEST_VALUE
	 * @generated
	 * @ordered
	 */
	GUEST(6, "GUEST", "guest");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model literal="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>APPLICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Application processor.
	 * <!-- end-model-doc -->
	 * @see #APPLICATION
	 * @model literal="application"
	 * @generated
	 * @ordered
	 */
	public static final int APPLICATION_VALUE = 1;

	/**
	 * The '<em><b>REALTIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Real-time processor.
	 * <!-- end-model-doc -->
	 * @see #REALTIME
	 * @model literal="realtime"
	 * @generated
	 * @ordered
	 */
	public static final int REALTIME_VALUE = 2;

	/**
	 * The '<em><b>MICROCONTROLLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Microcontroller core.
	 * <!-- end-model-doc -->
	 * @see #MICROCONTROLLER
	 * @model literal="microcontroller"
	 * @generated
	 * @ordered
	 */
	public static final int MICROCONTROLLER_VALUE = 3;

	/**
	 * The '<em><b>DSP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signal processor.
	 * <!-- end-model-doc -->
	 * @see #DSP
	 * @model literal="dsp"
	 * @generated
	 * @ordered
	 */
	public static final int DSP_VALUE = 4;

	/**
	 * The '<em><b>PRU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Programmable real-time unit.
	 * <!-- end-model-doc -->
	 * @see #PRU
	 * @model literal="pru"
	 * @generated
	 * @ordered
	 */
	public static final int PRU_VALUE = 5;

	/**
	 * The '<em><b>GUEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual machine.
	 * <!-- end-model-doc -->
	 * @see #GUEST
	 * @model literal="guest"
	 * @generated
	 * @ordered
	 */
	public static final int GUEST_VALUE = 6;

	/**
	 * An array of all the '<em><b>Core Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CoreKind[] VALUES_ARRAY =
		new CoreKind[]
		{
			UNSPECIFIED,
			APPLICATION,
			REALTIME,
			MICROCONTROLLER,
			DSP,
			PRU,
			GUEST,
		};

	/**
	 * A public read-only list of all the '<em><b>Core Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CoreKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Core Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoreKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CoreKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Core Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoreKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			CoreKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Core Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoreKind get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case APPLICATION_VALUE: return APPLICATION;
			case REALTIME_VALUE: return REALTIME;
			case MICROCONTROLLER_VALUE: return MICROCONTROLLER;
			case DSP_VALUE: return DSP;
			case PRU_VALUE: return PRU;
			case GUEST_VALUE: return GUEST;
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
	private CoreKind(int value, String name, String literal)
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
	
} //CoreKind
