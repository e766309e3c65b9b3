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
 * A representation of the literals of the enumeration '<em><b>Operating System</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Operating systems.
 * <!-- end-model-doc -->
 * @see org.ringscope.model.topology.TopologyPackage#getOperatingSystem()
 * @model
 * @generated
 */
public enum OperatingSystem implements Enumerator
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
	 * The '<em><b>BARE METAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No operating system.
	 * <!-- end-model-doc -->
	 * @see #BARE_METAL_VALUE
	 * @generated
	 * @ordered
	 */
	BARE_METAL(1, "BARE_METAL", "bare-metal"),

	/**
	 * The '<em><b>LINUX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Linux.
	 * <!-- end-model-doc -->
	 * @see #LINUX_VALUE
	 * @generated
	 * @ordered
	 */
	LINUX(2, "LINUX", "linux"),

	/**
	 * The '<em><b>ZEPHYR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zephyr.
	 * <!-- end-model-doc -->
	 * @see #ZEPHYR_VALUE
	 * @generated
	 * @ordered
	 */
	ZEPHYR(3, "ZEPHYR", "zephyr"),

	/**
	 * The '<em><b>FREERTOS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * FreeRTOS.
	 * <!-- end-model-doc -->
	 * @see #FREERTOS_VALUE
	 * @generated
	 * @ordered
	 */
	FREERTOS(4, "FREERTOS", "freertos"),

	/**
	 * The '<em><b>NUTTX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NuttX.
	 * <!-- end-model-doc -->
	 * @see #NUTTX_VALUE
	 * @generated
	 * @ordered
	 */
	NUTTX(5, "NUTTX", "nuttx"),

	/**
	 * The '<em><b>RTOS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another real-time system.
	 * <!-- end-model-doc -->
	 * @see #RTOS_VALUE
	 * @generated
	 * @ordered
	 */
	RTOS(6, "RTOS", "rtos");

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
	 * The '<em><b>BARE METAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No operating system.
	 * <!-- end-model-doc -->
	 * @see #BARE_METAL
	 * @model literal="bare-metal"
	 * @generated
	 * @ordered
	 */
	public static final int BARE_METAL_VALUE = 1;

	/**
	 * The '<em><b>LINUX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Linux.
	 * <!-- end-model-doc -->
	 * @see #LINUX
	 * @model literal="linux"
	 * @generated
	 * @ordered
	 */
	public static final int LINUX_VALUE = 2;

	/**
	 * The '<em><b>ZEPHYR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zephyr.
	 * <!-- end-model-doc -->
	 * @see #ZEPHYR
	 * @model literal="zephyr"
	 * @generated
	 * @ordered
	 */
	public static final int ZEPHYR_VALUE = 3;

	/**
	 * The '<em><b>FREERTOS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * FreeRTOS.
	 * <!-- end-model-doc -->
	 * @see #FREERTOS
	 * @model literal="freertos"
	 * @generated
	 * @ordered
	 */
	public static final int FREERTOS_VALUE = 4;

	/**
	 * The '<em><b>NUTTX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * NuttX.
	 * <!-- end-model-doc -->
	 * @see #NUTTX
	 * @model literal="nuttx"
	 * @generated
	 * @ordered
	 */
	public static final int NUTTX_VALUE = 5;

	/**
	 * The '<em><b>RTOS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another real-time system.
	 * <!-- end-model-doc -->
	 * @see #RTOS
	 * @model literal="rtos"
	 * @generated
	 * @ordered
	 */
	public static final int RTOS_VALUE = 6;

	/**
	 * An array of all the '<em><b>Operating System</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OperatingSystem[] VALUES_ARRAY =
		new OperatingSystem[]
		{
			UNSPECIFIED,
			BARE_METAL,
			LINUX,
			ZEPHYR,
			FREERTOS,
			NUTTX,
			RTOS,
		};

	/**
	 * A public read-only list of all the '<em><b>Operating System</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OperatingSystem> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Operating System</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OperatingSystem get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			OperatingSystem result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Operating System</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OperatingSystem getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			OperatingSystem result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Operating System</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OperatingSystem get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case BARE_METAL_VALUE: return BARE_METAL;
			case LINUX_VALUE: return LINUX;
			case ZEPHYR_VALUE: return ZEPHYR;
			case FREERTOS_VALUE: return FREERTOS;
			case NUTTX_VALUE: return NUTTX;
			case RTOS_VALUE: return RTOS;
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
	private OperatingSystem(int value, String name, String literal)
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
	
} //OperatingSystem
