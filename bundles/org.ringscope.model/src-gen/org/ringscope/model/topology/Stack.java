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
 * A representation of the literals of the enumeration '<em><b>Stack</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Virtio and RPMsg software; each brings its habits.
 * <!-- end-model-doc -->
 * @see org.ringscope.model.topology.TopologyPackage#getStack()
 * @model
 * @generated
 */
public enum Stack implements Enumerator
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
	 * The '<em><b>LINUX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Linux: drivers/virtio, drivers/rpmsg.
	 * <!-- end-model-doc -->
	 * @see #LINUX_VALUE
	 * @generated
	 * @ordered
	 */
	LINUX(1, "LINUX", "linux"),

	/**
	 * The '<em><b>OPENAMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * OpenAMP.
	 * <!-- end-model-doc -->
	 * @see #OPENAMP_VALUE
	 * @generated
	 * @ordered
	 */
	OPENAMP(2, "OPENAMP", "openamp"),

	/**
	 * The '<em><b>RPMSG LITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RPMsg-Lite.
	 * <!-- end-model-doc -->
	 * @see #RPMSG_LITE_VALUE
	 * @generated
	 * @ordered
	 */
	RPMSG_LITE(3, "RPMSG_LITE", "rpmsg-lite"),

	/**
	 * The '<em><b>ZEPHYR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zephyr: its IPC service over OpenAMP or static vrings.
	 * <!-- end-model-doc -->
	 * @see #ZEPHYR_VALUE
	 * @generated
	 * @ordered
	 */
	ZEPHYR(4, "ZEPHYR", "zephyr"),

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
	 * The '<em><b>QEMU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * QEMU.
	 * <!-- end-model-doc -->
	 * @see #QEMU_VALUE
	 * @generated
	 * @ordered
	 */
	QEMU(6, "QEMU", "qemu"),

	/**
	 * The '<em><b>STRICT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The letter of the specification.
	 * <!-- end-model-doc -->
	 * @see #STRICT_VALUE
	 * @generated
	 * @ordered
	 */
	STRICT(7, "STRICT", "strict");

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
	 * The '<em><b>LINUX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Linux: drivers/virtio, drivers/rpmsg.
	 * <!-- end-model-doc -->
	 * @see #LINUX
	 * @model literal="linux"
	 * @generated
	 * @ordered
	 */
	public static final int LINUX_VALUE = 1;

	/**
	 * The '<em><b>OPENAMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * OpenAMP.
	 * <!-- end-model-doc -->
	 * @see #OPENAMP
	 * @model literal="openamp"
	 * @generated
	 * @ordered
	 */
	public static final int OPENAMP_VALUE = 2;

	/**
	 * The '<em><b>RPMSG LITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RPMsg-Lite.
	 * <!-- end-model-doc -->
	 * @see #RPMSG_LITE
	 * @model literal="rpmsg-lite"
	 * @generated
	 * @ordered
	 */
	public static final int RPMSG_LITE_VALUE = 3;

	/**
	 * The '<em><b>ZEPHYR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zephyr: its IPC service over OpenAMP or static vrings.
	 * <!-- end-model-doc -->
	 * @see #ZEPHYR
	 * @model literal="zephyr"
	 * @generated
	 * @ordered
	 */
	public static final int ZEPHYR_VALUE = 4;

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
	 * The '<em><b>QEMU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * QEMU.
	 * <!-- end-model-doc -->
	 * @see #QEMU
	 * @model literal="qemu"
	 * @generated
	 * @ordered
	 */
	public static final int QEMU_VALUE = 6;

	/**
	 * The '<em><b>STRICT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The letter of the specification.
	 * <!-- end-model-doc -->
	 * @see #STRICT
	 * @model literal="strict"
	 * @generated
	 * @ordered
	 */
	public static final int STRICT_VALUE = 7;

	/**
	 * An array of all the '<em><b>Stack</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Stack[] VALUES_ARRAY =
		new Stack[]
		{
			UNSPECIFIED,
			LINUX,
			OPENAMP,
			RPMSG_LITE,
			ZEPHYR,
			NUTTX,
			QEMU,
			STRICT,
		};

	/**
	 * A public read-only list of all the '<em><b>Stack</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Stack> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stack</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stack get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Stack result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stack</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stack getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Stack result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stack</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stack get(int value)
	{
		switch (value)
		{
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case LINUX_VALUE: return LINUX;
			case OPENAMP_VALUE: return OPENAMP;
			case RPMSG_LITE_VALUE: return RPMSG_LITE;
			case ZEPHYR_VALUE: return ZEPHYR;
			case NUTTX_VALUE: return NUTTX;
			case QEMU_VALUE: return QEMU;
			case STRICT_VALUE: return STRICT;
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
	private Stack(int value, String name, String literal)
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
	
} //Stack
