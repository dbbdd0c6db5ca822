using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Orleans.Serialization;
using Orleans.Storage;

namespace RetroWalk.Samples.WalkServer;

/// <summary>One SQLite file. Whatever waits is written in one transaction, so that one fsync serves many sessions; a write is answered
/// when it is on the disk.</summary>
internal sealed class SqliteStorage : IGrainStorage, IAsyncDisposable
{
    private readonly record struct Write(string Id, byte[] State, TaskCompletionSource Done);

    private const int MostInATransaction = 1000;

    private readonly Serializer _serializer;
    private readonly Channel<Write> _writes = Channel.CreateUnbounded<Write>(new() { SingleReader = true });
    private readonly SqliteConnection _reader;
    private readonly SqliteConnection _writer;
    private readonly Task _writing;

    internal SqliteStorage(string file, Serializer serializer)
    {
        _serializer = serializer;
        _writer = Open(file);
        Run(_writer, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS sessions (id TEXT PRIMARY KEY, state BLOB NOT NULL)");
        _reader = Open(file);
        _writing = Task.Run(WriteAll);
    }

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        lock (_reader)
        {
            using SqliteCommand command = _reader.CreateCommand();
            command.CommandText = "SELECT state FROM sessions WHERE id = $id";
            command.Parameters.AddWithValue("$id", grainId.ToString());
            if (command.ExecuteScalar() is byte[] state)
                (grainState.State, grainState.RecordExists) = (_serializer.Deserialize<T>(state)!, true);
        }

        return Task.CompletedTask;
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _writes.Writer.WriteAsync(new(grainId.ToString(), _serializer.SerializeToArray(grainState.State), done));
        await done.Task;
        grainState.RecordExists = true;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        throw new NotSupportedException("A session is never cleared.");

    private async Task WriteAll()
    {
        List<Write> batch = [];
        while (await _writes.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MostInATransaction && _writes.Reader.TryRead(out Write write))
                batch.Add(write);
            try
            {
                Commit(batch);
                batch.ForEach(write => write.Done.SetResult());
            }
            catch (SqliteException failure)
            {
                batch.ForEach(write => write.Done.SetException(failure));
            }
        }
    }

    private void Commit(List<Write> batch)
    {
        using SqliteTransaction transaction = _writer.BeginTransaction();
        using SqliteCommand command = _writer.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO sessions VALUES ($id, $state) ON CONFLICT (id) DO UPDATE SET state = excluded.state";
        SqliteParameter id = command.Parameters.Add("$id", SqliteType.Text), state = command.Parameters.Add("$state", SqliteType.Blob);
        foreach (Write write in batch)
        {
            (id.Value, state.Value) = (write.Id, write.State);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static SqliteConnection Open(string file)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_writes.Writer.TryComplete())
            return; // the container disposes for each name that it is registered under
        await _writing;
        await _writer.DisposeAsync();
        await _reader.DisposeAsync();
    }
}
