import type { WordList } from './word-list'

export const es: WordList = {
  phone: 'celular* cel movil* linea numcel numtel nrocel tfno tlf tlfno fono numerotel numerocel',
  number: 'nro',
  amount: 'monto* importe* cuanto',
  price: 'valor precio* paquete recarga cantidad',
  topUp: 'recarg* saldo prepag*',
  country: 'pais prefijo_internacional codpais',
  area: 'prefijo lada codigo_de_area codarea',
  extension: 'interno anexo',
  confirm: 'repita* reingres* de_nuevo nuevamente',
  never: 'codigo* contrasen* clave busca* compania tipo* proveedor cantidad verificacion',
  other:
    'nombre* calle fecha* nacimiento tarjeta* vencimiento caducidad correo* pedido* factura* dni nif rut rfc curp cedula documento* usuario* matricula piso edad',
  account: 'cuenta cliente* abonado suministro',
  bound: 'disponible comision propina sueldo salario reembolso descuento presupuesto',
  payer: 'fijo casa trabajo oficina',
}
