import type { WordList } from './word-list'

export const es: WordList = {
  phone: 'celular* cel movil* linea numcel nrocel tfno tlf* fono',
  number: 'nro',
  amount: 'monto* importe* cuanto',
  price: 'valor* precio* paquete recarga cantidad',
  topUp: 'recarg* saldo prepag*',
  country: 'pais codpais',
  area: 'prefijo lada codarea',
  extension: 'interno anexo',
  confirm: 'repit* reingres* de_nuevo',
  never: 'codigo* contrasen* clave busca* compania tipo* proveedor',
  other:
    'nombre* calle fecha* nacimiento tarjeta* vencimiento correo* pedido* dni nif rut rfc curp cedula documento* usuario* edad',
  account: 'cuenta client* abonado',
  bound: 'disponible comision propina sueldo salario reembolso descuento',
  payer: 'fijo casa trabajo oficina',
}
