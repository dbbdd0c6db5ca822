using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Copies a documentation file without the members that nobody outside the assembly can see.</summary>
public sealed class KeepPublicDocumentation : Task
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, Assembly> _loaded = new Dictionary<string, Assembly>(StringComparer.Ordinal);

    [Required]
    public string AssemblyFile { get; set; }

    [Required]
    public ITaskItem[] References { get; set; }

    [Required]
    public string DocumentationFile { get; set; }

    [Required]
    public string OutputFile { get; set; }

    public override bool Execute()
    {
        AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        try
        {
            // From its bytes, so that the file is not held open.
            Assembly assembly = Assembly.Load(File.ReadAllBytes(AssemblyFile));
            HashSet<string> seen = new HashSet<string>(Names(assembly), StringComparer.Ordinal);
            XDocument document = XDocument.Load(DocumentationFile, LoadOptions.PreserveWhitespace);
            foreach (XElement member in document.Descendants("member").ToList())
            {
                if (seen.Contains((string)member.Attribute("name")))
                    continue;
                (member.PreviousNode as XText)?.Remove();
                member.Remove();
            }

            Directory.CreateDirectory(Path.GetDirectoryName(OutputFile));
            document.Save(OutputFile, SaveOptions.DisableFormatting);
            return !Log.HasLoggedErrors;
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= Resolve;
        }
    }

    private Assembly Resolve(object sender, ResolveEventArgs e)
    {
        string file = new AssemblyName(e.Name).Name + ".dll";
        ITaskItem reference = References.FirstOrDefault(item => Path.GetFileName(item.ItemSpec) == file);
        // Loaded twice, a type would not be the same as itself.
        if (reference != null && !_loaded.ContainsKey(file))
            _loaded[file] = Assembly.Load(File.ReadAllBytes(reference.ItemSpec));
        return reference == null ? null : _loaded[file];
    }

    /// <summary>The documentation names of all visible types and members.</summary>
    private static IEnumerable<string> Names(Assembly assembly)
    {
        foreach (Type type in assembly.GetTypes().Where(IsVisible))
        {
            string typeName = NameOf(type);
            yield return "T:" + typeName;
            foreach (FieldInfo field in type.GetFields(Declared).Where(IsVisible))
                yield return "F:" + typeName + "." + field.Name;
            IEnumerable<MethodBase> methods = type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared));
            foreach (MethodBase method in methods.Where(IsVisible))
                yield return "M:" + typeName + "." + Signature(method);
            IEnumerable<PropertyInfo> properties = type.GetProperties(Declared);
            foreach (PropertyInfo property in properties.Where(property => property.GetAccessors(true).Any(IsVisible)))
                yield return "P:" + typeName + "." + property.Name + Parameters(property.GetIndexParameters());
            foreach (EventInfo e in type.GetEvents(Declared).Where(e => IsVisible(e.GetAddMethod(true))))
                yield return "E:" + typeName + "." + e.Name;
        }
    }

    private static bool IsVisible(Type type)
    {
        return type.IsNested
            ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType)
            : type.IsPublic;
    }

    private static bool IsVisible(FieldInfo field)
    {
        return field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;
    }

    private static bool IsVisible(MethodBase method)
    {
        return method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
    }

    private static string Signature(MethodBase method)
    {
        string name = method.Name.Replace('.', '#');
        if (method.IsGenericMethod)
            name += "``" + method.GetGenericArguments().Length;
        name += Parameters(method.GetParameters());
        bool isConversion = method.Name == "op_Implicit" || method.Name == "op_Explicit";
        return isConversion ? name + "~" + NameOf(((MethodInfo)method).ReturnType) : name;
    }

    private static string Parameters(ParameterInfo[] parameters)
    {
        IEnumerable<string> types = parameters.Select(parameter => NameOf(parameter.ParameterType));
        return parameters.Length == 0 ? "" : "(" + string.Join(",", types) + ")";
    }

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
            return NameOf(type.GetElementType()) + "@";
        if (type.IsPointer)
            return NameOf(type.GetElementType()) + "*";
        if (type.IsArray && type.GetArrayRank() == 1)
            return NameOf(type.GetElementType()) + "[]";
        if (type.IsArray)
            return NameOf(type.GetElementType()) + "[" + string.Join(",", Enumerable.Repeat("0:", type.GetArrayRank())) + "]";
        if (type.IsGenericParameter)
            return (type.DeclaringMethod == null ? "`" : "``") + type.GenericParameterPosition;
        string outer = type.IsNested ? NameOf(type.DeclaringType) : type.Namespace;
        string name = string.IsNullOrEmpty(outer) ? type.Name : outer + "." + type.Name;
        return type.IsGenericType && !type.IsGenericTypeDefinition
            ? name.Split('`')[0] + "{" + string.Join(",", type.GetGenericArguments().Select(NameOf)) + "}"
            : name;
    }
}
